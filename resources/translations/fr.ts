<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' n’est ni une commande ni un fichier ; les commandes sont {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>Impossible d’écrire le journal d’audit dans {folder}</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>Cela concerne la ligne {number}, or il y en a {lines}.</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>La ligne {first} manque.</numerusform>
    <numerusform>Les lignes {first} à {last} manquent.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>La ligne {number} est endommagée.</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>La ligne {number} n’est pas à sa place.</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>La ligne {number} a été modifiée.</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>Les lignes {first} à {last} manquent à la fin.</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>un autre programme ne cesse d’y écrire</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>libérez de l’espace ou rendez le dossier accessible en écriture</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json manque ou est endommagé : des lignes manquantes à la fin passeraient donc inaperçues.</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>last.json manquait quand la ligne {number} a été écrite : des lignes précédentes ont donc pu être supprimées.</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>le disque refuse l’écriture</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>Impossible de terminer {name}</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>Impossible de poursuivre le lot</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>Impossible de verrouiller {name} contre un second lot</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>Impossible de joindre un ordonnanceur Dask à l’adresse {cluster}</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>Impossible d’utiliser TLS avec le cluster {address}</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>Impossible d’utiliser un cluster</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>Impossible d’utiliser le journal {name}</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>Impossible d’écrire dans {folder}</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>Impossible d’écrire la page {name}</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>Impossible d’écrire {name}</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>Pour {count} coupe sur {total:,}, un fichier n’a pas pu être écrit.</numerusform>
    <numerusform>Pour {count:,} coupes sur {total:,}, un fichier n’a pas pu être écrit.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>A changé depuis : {names}. Tous les fichiers sont donc analysés à nouveau.</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>message de SQLite : « {error} »</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>Il n’y a pas d’exécution antérieure à reprendre : tous les fichiers sont donc analysés.</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>analysez le fichier séparément</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>un autre lot est en train de l’écrire</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>un autre lot est en train de l’écrire (processus {process} sur {computer!r})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>les réponses données à la demande</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>rétablissez-le et reprenez le lot</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>vérifiez son chemin</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>choisissez un autre nom de fichier</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributed n’est pas installé</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>libérez de l’espace, vérifiez vos droits ou choisissez un dossier sur un autre disque</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>libérez de l’espace, choisissez un autre dossier ou supprimez le fichier</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>installez brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>son adresse ne commence pas par {scheme}</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>son nom doit se terminer par .html</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>démarrez son ordonnanceur avec TLS ou ne donnez pas les clés</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>démarrez-en un ou vérifiez son adresse, par exemple tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>les colonnes</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>le moteur</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>le dossier n’existe plus</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>le modèle</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>le segmenteur</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>message du système : « {said} »</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>les coupes tournées</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>la version de brainview</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>les workers qui ont essayé ont été perdus ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>il n’y a pas de fichier {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>les deux étapes</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>attendez qu’il soit terminé ou choisissez un autre fichier</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>les paramètres des comptes rendus</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>les fichiers à écrire</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count} worker Dask</numerusform>
    <numerusform>{count:,} workers Dask</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{count} coupe sur {total:,} n’a pas pu être analysée.</numerusform>
    <numerusform>{count:,} coupes sur {total:,} n’ont pas pu être analysées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} n’existe plus : déplacé, supprimé ou déconnecté</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s : erreur : %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior et --prior-mask se donnent ensemble, ou pas du tout.</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.
{research_use}

  brainview           opens the window
  brainview FILE      opens the window on a scan, also in the one that is open
                      (write ./analyze for a file that is named like a command)
  brainview --new-window [FILE]
                      opens a window of its own
</source>
   <translation>Un second regard sur une IRM cérébrale : classe, carte Grad-CAM et masque tumoral.
{research_use}

  brainview           ouvre la fenêtre
  brainview FILE      ouvre la fenêtre sur une IRM, aussi dans celle déjà ouverte
                      (écrire ./analyze pour un fichier nommé comme une commande)
  brainview --new-window [FILE]
                      ouvre une fenêtre séparée
</translation>
  </message>
  <message>
   <source>Analyze every scan in folders and ZIP archives, however deep, and write a table with
a row per scan (every frame of a file that holds several).
{research_use}

A file that can't be analyzed is a row with its reason. What is done is kept in
FILE.journal beside the table: after a crash or a stop, --resume goes on from there,
and later it analyzes only what is new.
</source>
   <translation>Analyse toutes les IRM de dossiers et d’archives ZIP, à toute profondeur, et écrit un
tableau d’une ligne par IRM (par image d’un fichier qui en contient plusieurs).
{research_use}

Un fichier qui ne peut pas être analysé donne une ligne avec le motif. Ce qui est fait
est conservé dans FILE.journal à côté du tableau : après une panne ou un arrêt, --resume
reprend à cet endroit et n’analyse ensuite que ce qui est nouveau.
</translation>
  </message>
  <message>
   <source>Analyze every slice of every series, and join the masks to lesions in three dimensions,
with volume, diameters, extent and place.
{research_use}

Centers are in the coordinates of the patient ({coordinates}), in mm. Slices count
from 1. Slices that are refused, such as those with next to no brain, and specks are in
no sum.
</source>
   <translation>Analyse toutes les coupes de toutes les séries et réunit les masques en lésions
tridimensionnelles, avec volume, diamètres, étendue et emplacement.
{research_use}

Les centres sont en coordonnées patient ({coordinates}), en mm. Les coupes sont
numérotées à partir de 1. Les coupes refusées, par exemple celles presque sans cerveau,
et les îlots n’entrent dans aucune somme.
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>Analyse des IRM (fichiers DICOM, NIfTI, PNG, JPEG, TIFF, BMP ou MATLAB) : classe de la
coupe, régions regardées par le modèle, contour de la tumeur et sa taille.
{research_use}

Un fichier qui ne peut pas être analysé n’arrête pas les autres.
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>Analyse les IRM synthétiques fournies avec brainview, affiche chaque réponse en regard
de ce que montre l’IRM et écrit brainview-demo-report.png dans le dossier courant.
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>Demande à un nœud des paramètres quelles séries il possède, par DICOM (C-FIND) ou
DICOMweb (QIDO). Chaque ligne contient ce qu’il faut à 'brainview fetch'. Les patients
ne sont nommés qu’avec --identity.
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Octets</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>Impossible d’analyser {path} : pas d’image à l’intérieur ; indiquez une IRM.</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>Impossible de conserver l’identité</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>Impossible de mesurer quoi que ce soit</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Impossible d’ouvrir la fenêtre : Qt ne peut pas être chargé ({error}) ; réinstallez brainview ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Impossible d’ouvrir la fenêtre : la bibliothèque système {libraries} manque ; installez le paquet qui contient {libraries} ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</numerusform>
    <numerusform>Impossible d’ouvrir la fenêtre : les bibliothèques système {libraries} manquent ; installez les paquets qui contiennent {libraries} ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Impossible d’ouvrir la fenêtre : la bibliothèque système {libraries} manque ; installez le paquet {packages} ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</numerusform>
    <numerusform>Impossible d’ouvrir la fenêtre : les bibliothèques système {libraries} manquent ; installez les paquets {packages} ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Impossible d’ouvrir la fenêtre : aucun affichage n’est disponible ; démarrez brainview dans une session graphique ou, pour analyser une IRM sans fenêtre, utilisez : brainview analyze FILE.</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>Impossible d’ouvrir {name} : {what}.</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>Impossible de lancer la démonstration : aucun exemple n’est présent ; réinstallez brainview.</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>Impossible d’envoyer {name} : {reason} ; les autres sont envoyés.</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>Impossible d’envoyer {path} : pas de fichier DICOM à l’intérieur ; indiquez-en d’autres.</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>Impossible d’envoyer : indiquez PATH et NODE, ou --again seul.</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>Impossible de tester : aucun modèle n’est installé ; réinstallez brainview.</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>Impossible d’utiliser le modèle {model} pour : {task}</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>Impossible de travailler en deux étapes</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>Impossible d’écrire des fichiers sur la série</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>Impossible d’écrire des masques</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>Impossible d’écrire le compte rendu {name}</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>Les centres sont en coordonnées patient ({coordinates}).</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Évolution</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>Compare les fichiers de chaque modèle à leurs empreintes, et sa réponse à une entrée
enregistrée à la réponse enregistrée. Le code de sortie est 0 si tout concorde, 1 sinon.
</translation>
  </message>
  <message>
   <source>Copy the DICOM images of files, folders, ZIP archives or a DICOMDIR without what
identifies the patient (DICOM PS3.15, Basic Profile). The pixels stay as they are.

An image that may show text, such as a capture of a screen, is refused unless a region
of it is blanked; reports and documents are refused. No file is replaced, and the scans
themselves are only read.

Faces can be recognized in scans of a whole head, and the profile doesn't change that.
</source>
   <translation>Copie les images DICOM de fichiers, de dossiers, d’archives ZIP ou d’un DICOMDIR sans ce
qui identifie le patient (DICOM PS3.15, Basic Profile). Les pixels restent inchangés.

Une image qui peut montrer du texte, comme une capture d’écran, est refusée sauf si une
de ses régions est noircie ; comptes rendus et documents sont refusés. Aucun fichier
n’est remplacé, et les IRM elles-mêmes sont seulement lues.

Un visage peut être reconnu dans l’IRM d’une tête entière ; le profil n’y change rien.
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>Réserve</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>ÉCHEC</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>Récupère une série d’un nœud des paramètres dans un dossier, par DICOM (C-GET, ou C-MOVE
si les paramètres le demandent) ou DICOMweb (WADO). 'brainview query' donne les UID.
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>Lésion {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>Liste les modèles installés : leur usage, leur taux de réponses justes sur des patients
jamais vus à l’entraînement, leur taille et, le cas échéant, pourquoi ils ne peuvent pas
être exécutés. Ceux pris par défaut sont signalés. Les fichiers de chaque modèle sont
comparés à leurs empreintes.
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>Liste les nœuds que nomme le fichier de paramètres, ou vérifie que l’un d’eux répond.
La page du manuel sur les nœuds explique comment écrire le fichier.
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>Recherche faite dans {folder}</translation>
  </message>
  <message>
   <source>Measure a mask that was drawn elsewhere: its lesions in three dimensions, with volume,
diameters, extent and place, and what became of those of a prior study.
{research_use}

Scan and mask are a folder, a ZIP archive or a file: DICOM (a mask also as SEG, or the
GTV of an RTSTRUCT), NIfTI, or pictures, one per slice. A mask is nonzero inside.
Centers are in the coordinates of the patient ({coordinates}), in mm. Slices count from
1. A prior study in other coordinates is registered rigidly (turned and shifted).
</source>
   <translation>Mesure un masque tracé ailleurs : ses lésions en trois dimensions, avec volume,
diamètres, étendue et emplacement, et le devenir de celles d’un examen antérieur.
{research_use}

IRM et masque sont un dossier, une archive ZIP ou un fichier : DICOM (un masque aussi en
SEG, ou le GTV d’un RTSTRUCT), NIfTI, ou des images, une par coupe. À l’intérieur, le
masque n’est pas nul. Les centres sont en coordonnées patient ({coordinates}), en mm.
Les coupes sont numérotées à partir de 1. Un examen antérieur dans d’autres coordonnées
est recalé de façon rigide (rotation et translation).
</translation>
  </message>
  <message>
   <source>Measure the installed models on your own slices, with a table that says what is true
of each, and write a card with the figures: card.html, card.json and card.csv.
Nothing leaves this computer, and the card holds no pixel, file name or person.
{research_use}

The table is a CSV file. Its first line names the columns: file and label, and if you
have them patient, sequence, plane, mask and frame.
</source>
   <translation>Mesure les modèles installés sur vos propres coupes, à l’aide d’un tableau qui dit ce
qu’il en est de chacune, et écrit une fiche des résultats : card.html, card.json et
card.csv. Rien ne quitte cet ordinateur, et la fiche ne contient ni pixel, ni nom de
fichier, ni personne.
{research_use}

Le tableau est un fichier CSV. Sa première ligne nomme les colonnes : file et label et,
si vous les avez, patient, sequence, plane, mask et frame.
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalité</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>La plus suspecte</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>Aucune carte de chaleur n’est écrite. {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>Aucun modèle n’est installé.</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>Aucune IRM trouvée ; indiquez un dossier qui en contient.</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>Aucune coupe n’a pu être mesurée : il n’y a donc pas de fiche.</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>Non analysé. {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>Rien n’attend dans la boîte d’envoi.</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>Seule la première série est listée ; précisez la recherche.</numerusform>
    <numerusform>Seules les {count} premières séries sont listées ; précisez la recherche.</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientation</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Échelle Philips</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>Photométrie</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>Position, mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>Antérieure {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>Antérieur : {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>Valeurs réelles</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>Reçoit des séries par DICOM (C-STORE) des appelants que nomment les paramètres, analyse
chacune d’elles et envoie segmentation, mesures et compte rendu aux destinations que
nomment les paramètres. Ctrl+C l’arrête ; relancé, il reprend où il en était.
{research_use}
</translation>
  </message>
  <message>
   <source>Results go to stdout, everything else to stderr. The exit status is 0 if all went
well, 1 if a file failed or was refused (the others are still analyzed), and 2 if
the command was used wrongly.

The environment variable BRAINVIEW_MODELS names a further folder of models.
BRAINVIEW_LANGUAGE chooses the language, such as de, before the settings do.
</source>
   <translation>Les résultats vont sur stdout, tout le reste sur stderr. Le code de sortie est 0 si tout
s’est bien passé, 1 si un fichier a échoué ou a été refusé (les autres sont quand même
analysés) et 2 si la commande a été mal utilisée.

La variable d’environnement BRAINVIEW_MODELS nomme un dossier de modèles de plus.
BRAINVIEW_LANGUAGE choisit la langue, par exemple de, avant les paramètres.
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>Dit ce qu’est un fichier : format, taille, images, espacement des pixels, orientation,
etc. Rien de ce qui nomme le patient n’est affiché.
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>Segmenteur</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>Envoie des fichiers DICOM à un nœud des paramètres, par DICOM (C-STORE) ou DICOMweb
(STOW). Ce que le nœud ne prend pas attend dans la boîte d’envoi et part avec --again.
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>{name} envoyé</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Séquence</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Série</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>Série {number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>Montre ce qui a été analysé, exporté, envoyé et reçu, sous forme d’empreintes des
entrées, des modèles et des objets ; aucune ligne ne nomme un patient. --verify vérifie
qu’aucune ligne n’a été modifiée ou supprimée.
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Montre</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Signé</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Coupes</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>Espacement, mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>Îlot {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>Synthétique</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>La colonne « unwritten » nomme ces fichiers ; --resume les écrit.</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>Les en-têtes ne disent pas si l’IRM et l’IRM antérieure sont du même patient ; vérifiez-le.</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>Les en-têtes nomment des patients différents pour l’IRM et l’IRM antérieure ; vérifiez les deux.</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>Le nœud n’a pas cette série.</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>Le nœud {name} ({place}) répond.</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>L’examen antérieur a les mêmes coordonnées.</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>L’examen antérieur est recalé : rotation de {degrees:.1f}°.</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>L’examen antérieur n’est pas recalé : {reason}. Les lésions ne sont donc comparées que si chaque examen en a une seule.</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>Le compte rendu se trouve dans {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>Syntaxe de transfert</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Vérité</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>Masque tumoral</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>Plage de valeurs</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>Volumes</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Avertissements</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>un fichier d’au moins 16 octets secrets : avec lui, les exécutions suivantes donnent les mêmes pseudonymes, UID et décalages (par défaut : un secret que personne ne garde)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>un dossier ou un fichier</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>un dossier, un ZIP ou une IRM</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>un dossier, une archive ZIP ou un fichier</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>une ligne par coupe, ou une par série DICOM (et par fichier à plusieurs images) : sa coupe la plus suspecte et le nombre de celles qui montrent une tumeur</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>une IRM</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>une IRM ou un emplacement qui en contient</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>répond aussi pour les IRM qui seraient refusées ; ces réponses sont signalées</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>interroge aussi le classifieur sur chaque coupe un peu tournée et en miroir, comme dans 'brainview analyze'</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>interroge aussi le classifieur sur chaque coupe un peu tournée et en miroir ; si les réponses divergent sur la présence d’une tumeur, le résultat est indéterminé</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>décrit aussi cet ordinateur, pour signaler un problème</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>affiche aussi l’identité des patients</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>option ambiguë : %(option)s peut correspondre à %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>une IRM antérieure du patient</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>analyser toutes les IRM d’un dossier : un tableau, une ligne par IRM</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>analyser toutes les coupes de chaque série : classes, lésions, volume</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>analyser des IRM : classe, carte Grad-CAM, masque tumoral</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>analyser les exemples fournis et écrire un compte rendu</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argument %(argument_name)s : %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>demander à un nœud des paramètres quelles séries il possède</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>demande à ce nœud s’il répond</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>au moins {volume}</translation>
  </message>
  <message>
   <source>center</source>
   <translation>centre</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>centre {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>vérifier chaque modèle sur cet ordinateur</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>vérifiez le nom</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>vérifie tout le journal</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>choisissez un autre modèle ou omettez --two-stage</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>choisissez-en un autre ; 'brainview models' les liste</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>classification</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>commandes</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>copier des examens en DICOM sans nommer le patient</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>chiffre ce qui va au cluster et n’en accepte qu’un qui prouve son identité : trois fichiers au format PEM, le certificat de l’autorité ainsi que le certificat et la clé de cet ordinateur</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>%s argument attendu</numerusform>
    <numerusform>%s arguments attendus</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>un argument attendu</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>attendu : {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>étendue {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>récupérer une série d’un nœud des paramètres</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>dossier de la fiche (par défaut : validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>fichier impossible à écrire pour {number:,}</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>à partir de ce jour : YYYY-MM-DD, UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>indiquez un masque par coupe ou le dossier de la série masquée</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>indiquez le dossier ou le fichier de la seule série masquée</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>reprend une exécution antérieure avec les mêmes modèles et options ; les fichiers inchangés depuis gardent leurs lignes</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>disparue</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>argument explicite %r ignoré</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>ordonnée à l’origine</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>choix non valide : %(value)r (choisir parmi %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>il est fait pour : {task}</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>une IRM serait remplacée</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>son masque</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>conserve les dates, toutes avancées pour un patient du même nombre inconnu de jours ; sans cela, elles sont supprimées</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>conserve le sexe, l’âge (jusqu’à 89 ans), la taille et le poids</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>conserve les attributs privés des appareils d’IRM que la norme déclare sûrs, comme la pondération en diffusion</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>conserve les mots des descriptions qui nomment séquences, plans, etc. ; sans cela, les descriptions sont supprimées</translation>
  </message>
  <message>
   <source>label</source>
   <translation>étiquette</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>omet ce que vous avez tracé et décidé dans la fenêtre, écrit sinon à côté des réponses des modèles</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>lister les modèles installés et leur fiabilité</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>lister les nœuds des paramètres, ou vérifier que l’un d’eux répond</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>plus grand diamètre {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>noircit un rectangle de pixels dans chaque image, compté à partir de 0 depuis le coin supérieur gauche ; peut être donné plusieurs fois</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>créez-le d’abord ou choisissez-en un autre</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>masque en pixels</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>mesurer un masque : lésions, volume, diamètres, évolution</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>mesurer les modèles sur vos propres coupes</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>nommez un dossier avec --out et ce qu’il faut écrire avec --export</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>nommez-en un avec --segmenter ou omettez --mask-out</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>nommez-en un avec --segmenter ou omettez --two-stage</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>nomme le patient et l’examen dans les fichiers ; par défaut, ils sont désidentifiés</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>nommez les fichiers qu’il contient ou utilisez 'brainview batch'</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nouvelle</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>aucun classifieur installé ne peut être exécuté</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>aucun segmenteur n’est choisi</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>aucune de ses séries ne convient au masque de {count} coupe sans emplacement dans le patient (coupes : {lengths})</numerusform>
    <numerusform>aucune de ses séries ne convient au masque de {count:,} coupes sans emplacement dans le patient (coupes : {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>non précisé</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>rien n’est écrit</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>de l’examen : YYYYMMDD, ou une période YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>seulement les lignes qui contiennent ce texte</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>seulement ceux-ci, par exemple analysis, export ou send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>options</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>contour seulement si le classifieur voit une tumeur</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>contour seulement si le classifieur voit une tumeur ; sinon, le segmenteur n’est pas interrogé et aucun masque n’est écrit</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>réussi</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>arguments positionnels</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>affiche un objet JSON</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>affiche un objet JSON par modèle, un par ligne</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>affiche un objet JSON par IRM, un par ligne</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>affiche un objet JSON par série, un par ligne</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>affiche les lignes telles qu’elles sont dans le fichier</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>imprime sur les comptes rendus le nom du fichier, qui peut être celui du patient, et l’heure</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>recevoir des séries par DICOM, les analyser et envoyer les résultats</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>dire ce qu’est un fichier</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>voir brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentation</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>envoyer des fichiers DICOM à un nœud des paramètres</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>envoie ce qui attend dans la boîte d’envoi</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>affiche le numéro de version du programme et quitte</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>montrer le journal d’audit, ou vérifier qu’aucune ligne n’a été modifiée ou supprimée</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>affiche cette aide et quitte</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>coupe {number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>coupes {first} à {last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>pente</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>par exemple MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>l’UID de la série</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>l’UID de l’examen</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>le classifieur ; 'brainview models' les liste</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>le dossier des copies, créé si nécessaire</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>les arguments suivants sont requis : %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>la langue des comptes rendus, par exemple de (par défaut : celle des paramètres)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>le masque peut appartenir à {count} de ses séries</numerusform>
    <numerusform>le masque peut appartenir à l’une de ses {count} séries</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>le masque de celle-ci</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>le nom d’un nœud</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>l’identifiant du patient ; * et ? sont permis</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>le nom du patient, par exemple 'SMITH*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>l’IRM masquée</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>les IRM se trouvent à l’intérieur</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>le segmenteur, ou none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>le tableau : .csv, .json (un objet par ligne) ou .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>il n’y a pas de dossier {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>ce fichier ou dossier n’existe pas</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>indéterminé</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>arguments non reconnus : %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>jusqu’à ce jour inclus</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>utilisation :</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>volume {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>était la lésion {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>ce qu’il en est de chaque IRM ; les chemins y sont relatifs à FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>ce qui exécute les modèles</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>ce qui exécute les modèles (par défaut : ce qui convient au fichier de chaque modèle)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>où les modèles ONNX sont exécutés (par défaut : le meilleur matériel présent)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>où écrire</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>la classe que désignent vos étiquettes : "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>quelle image d’un fichier qui en contient plusieurs, à partir de 0 (par défaut : 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>lesquels : {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>largeur</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>travaille sur un cluster Dask : l’adresse de son ordonnanceur, ou un cluster propre à cette machine</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>nombre de workers en parallèle (par défaut : selon les processeurs)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>écrit une page de compte rendu en .png ou .pdf ; plusieurs IRM donnent des fichiers numérotés</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>écrit une page de compte rendu par IRM</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>écrit chaque carte Grad-CAM</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>écrit chaque carte Grad-CAM de la classe prédite, superposée à l’IRM, en PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>écrit chaque masque tumoral en PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>écrit chaque masque tumoral en PNG de valeurs 0 et 255, à la taille de l’IRM</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>écrit dans ce dossier des fichiers sur chaque série</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>écrit une page avec une vignette par IRM, à ouvrir dans un navigateur</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>{count} fichier dans la boîte d’envoi ; renvoyez-le avec 'brainview send --again'.</numerusform>
    <numerusform>{count:,} fichiers dans la boîte d’envoi ; renvoyez-les avec 'brainview send --again'.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{count} fichier dans {folder}.</numerusform>
    <numerusform>{count:,} fichiers dans {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count} fichier refusé</numerusform>
    <numerusform>{count:,} fichiers refusés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count} image copiée</numerusform>
    <numerusform>{count:,} images copiées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count} ligne</numerusform>
    <numerusform>{count:,} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>{count} autre fichier laissé de côté</numerusform>
    <numerusform>{count:,} autres fichiers laissés de côté</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count} IRM : {counts}</numerusform>
    <numerusform>{count:,} IRM : {counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count} coupe</numerusform>
    <numerusform>{count:,} coupes</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters}, coupe {number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,} fichier sur {count}</numerusform>
    <numerusform>{done:,} fichiers sur {count:,}</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,} fichiers sur {found}, {speed:.0f} par seconde, {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,} fichiers sur {found}, {speed:.0f} par seconde, reste {time}, {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r} ne peut pas être écrit ; choisissez parmi {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind} ({place})</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{lines} dans {folder} : tout est resté tel qu’écrit.</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{lines} dans {folder} : {count} problème.</numerusform>
    <numerusform>{lines} dans {folder} : {count:,} problèmes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>{missing} manque</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} n’a pas de classe sans tumeur</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}, {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}, {tasks} (par défaut pour : {task})</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}, {tasks} (par défaut)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}, {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node} : {count} fichier envoyé.</numerusform>
    <numerusform>{node} : {count:,} fichiers envoyés.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>erreurs : {number:,}</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>dont {number:,} d’une exécution antérieure</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} ok</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>refus : {number:,}</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>indéterminés : {number:,}</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>objets : {number}</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>{out} contient ce qui a été fait ; --resume reprend à cet endroit.</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} n’est pas un UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} n’est pas un numéro d’image ; les images sont comptées à partir de 0</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} n’est pas un nombre à partir de 1</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} écoute sur {host}:{port}.</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} Elle est écrite quand même, pour la recherche.</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <source>; </source>
   <comment>between the parts of a list</comment>
   <translation> ; </translation>
  </message>
  <message>
   <source>Answered on request. {reason}</source>
   <translation>Réponse donnée à la demande. {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Surface</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>Impossible d’ouvrir {name}</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>Impossible de montrer cette série dans trois plans</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>Impossible d’afficher la langue {language}</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>La classe et le masque se contredisent.</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>Dice avec la référence</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>Étiquette de l’expert</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>Réservé à la recherche. N’est pas un dispositif médical.</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>Plus grand diamètre</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>Vérifiez les copies avant de les transmettre : le texte dans les images n’est pas recherché, et un visage peut être reconnu dans l’IRM d’une tête entière.</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>Le plus probable</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>Aucun pixel de cette coupe n’est un nombre ; elle est affichée en noir.</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>Aucun segmenteur n’a été exécuté.</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>Pas de tumeur</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>Personne n’a mesuré à quelle fréquence {model} a raison sur des coupes de séquence inconnue.</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>Personne n’a mesuré à quelle fréquence {model} a raison pour « {kind} ».</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>Non analysé</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>Sans contour : {model} ne voit pas de tumeur, son masque n’est donc pas affiché.</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>Sans contour : {model} ne voit pas de tumeur, {segmenter} n’a donc pas été interrogé.</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>Pour « {kind} », {model} trouve {value} tumeurs sur 100 ({low} à {high}, {counted}).</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>Pour « {kind} », {model} voit une tumeur dans {value} coupes sans tumeur sur 100 ({low} à {high}, {counted}).</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>Contourage</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>Les pixels de valeur {value:g} sont très éloignés de tous les autres ; ils sont considérés comme absents et affichés avec la valeur la plus sombre.</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>Les pixels qui ne sont pas des nombres sont affichés avec la valeur la plus sombre, et les pixels infinis avec la plus claire.</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>Probabilité dans le masque</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>Probablement</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Deuxième</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>Les tailles en mm reposent sur l’étalonnage d’un lecteur.</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>Certains emplacements ont été acquis {fewest} fois et d’autres {most} fois.</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 avec contraste</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>La réponse dépend de l’orientation de la coupe.</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>Le fichier donne aussi des valeurs mesurées, qui ne sont pas affichées : {formula}.</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>Le fichier ne dit pas comment il est orienté dans le patient : gauche et droite peuvent être inversées.</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>Le fichier ne dit pas comment ses pixels sont codés ; ils ont été lus comme non compressés.</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>Le fichier contient une superposition avec des marques, qui n’est pas affichée.</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>Le fichier réunit de nombreuses coupes en une mosaïque, sans dire combien ; elles sont affichées comme une seule image.</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>Le fichier contient plus de données de pixels que n’en annonce son en-tête ; le reste a été ignoré.</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>Les axes du fichier ne sont pas perpendiculaires ; son orientation est donc ignorée.</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>L’étiquette du fichier n’est pas connue ; elle est ignorée.</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>L’orientation du fichier est impossible ; elle est ignorée.</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>L’espacement des pixels du fichier est impossible ; il est ignoré.</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>La pente de conversion (rescale slope) du fichier vaut 0 ; elle a été prise égale à 1.</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>Le masque tumoral du fichier ne correspond pas à l’image ; il est ignoré.</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>Les valeurs du fichier diffèrent par des décimales qui ne sont pas conservées ; les différences fines sont perdues.</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>La fenêtre du fichier ne montre rien ; elle a été remplacée.</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>Le modèle se trompe souvent sur cette séquence.</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>Le modèle n’a jamais été mesuré sur cette séquence.</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>Le contour est douteux (hachuré) : sa probabilité moyenne est de {percent}, et sous {limit} il est souvent faux.</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>Le contour est douteux.</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>L’image elle-même peut montrer le nom du patient, car {why} ; regardez-la avant de la transmettre.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>L’espacement des pixels est inconnu : les tailles sont donc en pixels.</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>L’espacement des pixels a été mesuré au niveau du détecteur : les tailles en mm sont donc plus grandes que dans le patient.</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>La probabilité est trop faible.</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>L’IRM est inhabituelle ; réponse donnée à la demande.</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>Le segmenteur n’a rien contouré sur cette coupe.</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>Les coupes sont espacées irrégulièrement : de {nearest_mm:.1f} à {farthest_mm:.1f} mm.</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>Cette image a été compressée avec perte{how} ; de fins détails peuvent manquer ou être faux.</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>Ceci est un reformatage, calculé à partir d’autres coupes ; les modèles ont été entraînés sur des coupes telles qu’acquises par les appareils.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>Ce modèle n’a pas de carte Grad-CAM.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>Ce modèle n’a pas de carte Grad-CAM. {sentence}.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>Ce modèle n’a pas de carte Grad-CAM : {reason}.</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>Masque tumoral seul</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>Tumeur, {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Indéterminé</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>Indéterminé, tumeur {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>Le type de tumeur n’est pas certain.</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>Le type de tumeur n’est pas certain : {first} ou {second}.</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>Écriture</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>Votre commentaire et vos textes sur les coupes sont imprimés tels que vous les avez écrits.</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>toutes séquences confondues</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>angle</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>flèche</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>brainview lui-même a ici un défaut ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>coronal</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>distance</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>ellipse</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>tracé à main levée</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>gliome</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>réinstallez brainview</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>méningiome</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>pas de tumeur</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>autres séquences</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>plus de 99 %</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>diamètres perpendiculaires</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>hypophysaire</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>veuillez signaler cette phrase</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>polygone</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagittal</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>coupe {number}, tumeur {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>le fichier de ses phrases est absent ou endommagé</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>tumeur</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}, {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} voit une tumeur, mais son propre masque n’en marque aucune ; regardez les deux.</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} voit une tumeur, mais {segmenter} n’en marque aucune ; regardez les deux.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} ne voit pas de tumeur, mais son propre masque en marque une ; regardez les deux.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} ne voit pas de tumeur, mais {segmenter} en marque une ; regardez les deux.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count} fichier est une copie d’autres déjà présents et n’est pas affiché à nouveau.</numerusform>
    <numerusform>{count} fichiers sont des copies d’autres déjà présents et ne sont pas affichés à nouveau.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count} patient</numerusform>
    <numerusform>{count:,} patients</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count} pixel</numerusform>
    <numerusform>{count:,} pixels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count} coupe avec une réponse donnée à la demande</numerusform>
    <numerusform>{count:,} coupes avec une réponse donnée à la demande</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>{count} coupe semble manquer entre les autres.</numerusform>
    <numerusform>{count} coupes semblent manquer entre les autres.</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label} : {value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} à {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} à {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} répond autrement pour la même coupe en miroir : qu’il voie ou non une tumeur dépend de l’orientation de la coupe.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} répond autrement pour la même coupe tournée de {sign}{degrees:g}° ou en miroir : qu’il voie ou non une tumeur dépend de l’orientation de la coupe.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} répond autrement pour la même coupe tournée de {sign}{degrees:g}° : qu’il voie ou non une tumeur dépend de l’orientation de la coupe.</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} donne {percent} à « tumeur » ; sous {limit}, aucune réponse n’est donnée.</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} donne {percent} à « pas de tumeur » ; sous {limit}, aucune réponse n’est donnée.</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model} donne {percent} à la classe la plus probable ; sous {limit}, aucune réponse n’est donnée.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} a été entraîné uniquement sur ces plans de coupe : {planes} ; celui de cette coupe est inconnu.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} a été entraîné sur ces plans de coupe : {planes} ; celui de cette coupe est : {plane}.</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} et {last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} ou {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % de la tête est entièrement noir : une fenêtre étroite a été figée à l’enregistrement de l’image, et la réponse peut être fausse.</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % de la tête est entièrement blanc : une fenêtre étroite a été figée à l’enregistrement de l’image, et la réponse peut être fausse.</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>plan {plane}, toutes séquences</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{sequence}, plan {plane}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what} : {reason} ; {remedy}.</translation>
  </message>
  <message>
   <source>{x:.1f}, {y:.1f}, {z:.1f}</source>
   <translation>{x:.1f} ; {y:.1f} ; {z:.1f}</translation>
  </message>
 </context>
 <context>
  <name>core.language</name>
  <message>
   <source>, </source>
   <comment>between the words of a list</comment>
   <translation>, </translation>
  </message>
 </context>
 <context>
  <name>export</name>
  <message>
   <source>Answered with a doubt</source>
   <translation>Réponse avec une réserve</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>Au moins {volume}.</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>Impossible d’écrire un masque NIfTI</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>Impossible d’écrire une carte paramétrique</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>Impossible d’écrire une segmentation</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>Impossible d’écrire dans le dossier {name}</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>Désidentifié : ni nom, ni identifiant, ni date du patient et de l’examen</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>Grad-CAM de la classe de la coupe la plus suspecte, en carte paramétrique DICOM</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>SHA-256 d’entrée</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>Plus grand contour : coupe {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>Coupe la plus suspecte et au plus grand contour</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>La plus suspecte, au plus grand contour : coupe {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>Coupe la plus suspecte</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>La plus suspecte : coupe {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>La plus suspecte : {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>Ni un segmenteur ni vous-même n’avez contouré ses coupes.</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>Aucune coupe n’a de réponse</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>Aucune tumeur n’est contourée sur aucune coupe.</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>Aucune n’est contourée.</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>Page {number} sur {count}</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>Patient {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>Espacement des pixels</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>Reformatage</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>Compte rendu de la série</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>Série {series}, coupe {number} sur {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>Distance entre coupes</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>Coupe au plus grand contour</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>Coupe avec le masque du lecteur</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>Coupe avec les mesures du lecteur</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>Coupe {number} sur {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>Les fichiers ne nomment aucun patient</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>La série n’est pas en DICOM.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Épaisseur</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>choisissez un autre dossier</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>il ne peut pas être lu ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>omettez map ou choisissez un modèle qui en a une</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>omettez nifti ou choisissez un segmenteur</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>omettez nifti ou écrivez une segmentation (seg)</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>omettez seg ou choisissez un segmenteur</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>mesures et classes en compte rendu structuré DICOM ; la segmentation à laquelle il se réfère est écrite aussi</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>ni un segmenteur ni un lecteur n’a contouré de coupe</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>aucun segmenteur n’a contouré de coupe</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>examen du {date}</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>tableaux des coupes, des lésions et de ce qu’un lecteur a décidé et mesuré</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>les lésions en masque NIfTI, chacune avec son numéro</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>les masques en segmentation DICOM, celui d’un lecteur dans une autre</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>les pages du compte rendu en captures secondaires DICOM</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>les pages du compte rendu en images</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>le compte rendu de la série en PDF, et le même encapsulé en DICOM</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>le résultat et tout ce qu’il faut pour le reproduire</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>il n’y a de carte Grad-CAM pour aucune coupe</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>motif inconnu</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>volume {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count} îlot isolé n’entre dans aucune somme.</numerusform>
    <numerusform>{count:,} îlots isolés n’entrent dans aucune somme.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count} coupe en échec</numerusform>
    <numerusform>{count:,} coupes en échec</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>{count} coupe de la série non analysée.</numerusform>
    <numerusform>{count:,} coupes de la série non analysées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count} coupe refusée</numerusform>
    <numerusform>{count:,} coupes refusées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count} coupe indéterminée</numerusform>
    <numerusform>{count:,} coupes indéterminées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found} sur {places} de {count} coupe</numerusform>
    <numerusform>{found} sur {places} de {count:,} coupes</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}, centre {center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume} (le modèle : {other}), corrigé sur {count} coupe</numerusform>
    <numerusform>{volume} (le modèle : {other}), corrigé sur {count:,} coupes</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>{volume} au total.</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>Un PNG de chaque masque tumoral</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>Un lot est en cours.</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>Une page de compte rendu par IRM</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>Un tableau de ce nom existe déjà. Il sera remplacé.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>Réponse avec réserve</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>Toute probabilité</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Au moins</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Au plus</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>Lot – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>Impossible d’afficher le dossier.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>Choisir une archive ZIP ou plusieurs IRM</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Choisissez d’abord un dossier.</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>Choisir un dossier d’IRM</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>Choisissez un dossier qui contient des IRM.</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>Choisissez un dossier, une archive ZIP ou plusieurs fichiers, ou déposez-les sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>Choisir des IRM ou une archive ZIP</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>Choisir où écrire le tableau</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>Choisissez qui répond et ce qui est écrit.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>Classer un dossier</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>Classer la sélection</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>Chaque IRM avec sa carte Grad-CAM</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Toutes les classes</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>Fichier {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>Les fichiers inchangés depuis gardent leurs lignes.</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Dossier…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>Reprendre la dernière exécution</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>Page HTML</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>Cartes de chaleur</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>Ne rien commencer de nouveau</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Chargement des modèles</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>Cherchez-le ou relancez le lot.</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Recherche des fichiers</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>MODÈLES</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masques</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>Nom masqué</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>Aucun dossier n’est choisi.</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>Aucune IRM trouvée.</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>Aucun segmenteur n’est choisi.</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>Pas encore de tableau.</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>Non terminé : {count} IRM traitée</numerusform>
    <numerusform>Non terminé : {count:,} IRM traitées</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>Rien de nouveau ne commence tant que vous ne continuez pas.</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>Une page avec une vignette par IRM, pour un navigateur</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>Une ligne par série</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>Ouvrir le dossier du tableau</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>Ou déposez-en un sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilité</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>Probabilité en pour cent</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>RÉSULTATS</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Comptes rendus</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>Lignes écrites dans {path}.</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>IRM</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>IRM PAR CLASSE</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>Enregistrer l’affichage</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>Enregistrer l’affichage…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>IRM et archives</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>IRM par classe : {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>Afficher toutes les lignes</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>Voir le tableau dans son dossier</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>Démarrer. Chaque IRM devient une ligne ; un fichier illisible donne une ligne avec le motif.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>Arrêter ; ce qui est fait est conservé</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Arrêt en cours</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>Tableau des résultats</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>Le dossier du tableau n’est plus à son emplacement.</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>Le chemin du tableau figure sous Résultats.</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>Le système n’a pas de programme pour afficher les dossiers.</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>Le tableau et la page ont une ligne par série ou volume DICOM, et non par coupe</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>Le tableau est en cours d’écriture.</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>Il n’y a pas d’exécution antérieure avec ce tableau.</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>Ce fichier n’est plus à son emplacement.</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>Cette IRM a échoué : sa remarque dit pourquoi.</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>Tumeur</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>Surface tumorale</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>Ce qui a été fait est dans le tableau. Démarrer reprend à cet endroit.</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>Votre sélection ne contient aucun fichier que brainview sache lire.</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>Largeur du panneau des choix</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>Écrire les lignes ci-dessous, filtrées et triées comme elles le sont, dans un tableau</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>dans {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>en {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>le fichier</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count} avec réponse</numerusform>
    <numerusform>{count:,} avec réponse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count} échec</numerusform>
    <numerusform>{count:,} échecs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count} fichier</numerusform>
    <numerusform>{count:,} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count} fichier ou dossier</numerusform>
    <numerusform>{count:,} fichiers et dossiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>dont {count} de la dernière exécution</numerusform>
    <numerusform>dont {count:,} de la dernière exécution</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count} refus</numerusform>
    <numerusform>{count:,} refus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count} ligne</numerusform>
    <numerusform>{count:,} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count} IRM traitée</numerusform>
    <numerusform>{count:,} IRM traitées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count} indéterminée</numerusform>
    <numerusform>{count:,} indéterminées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count} sans un fichier qui n’a pas pu être écrit</numerusform>
    <numerusform>{count:,} sans un fichier qui n’a pas pu être écrit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>{done:,} sur {count} fichier trouvé jusqu’ici</numerusform>
    <numerusform>{done:,} sur {count:,} fichiers trouvés jusqu’ici</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame} sur {count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,} sur {count} ligne</numerusform>
    <numerusform>{shown:,} sur {count:,} lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} fichiers par seconde</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>reste {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>Un fichier PNG par page</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>Une nouvelle fenêtre, proposée pour les IRM sans modalité :</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>Une nouvelle fenêtre, proposée pour la modalité {modality} :</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>Un second regard sur une IRM cérébrale : classe, carte Grad-CAM et masque tumoral.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE title</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>À propos de brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>Concerne toute la série ouverte.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>L’ajouter à ce qui est ouvert, ou le remplacer ?</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>Toutes les images DICOM ouvertes sont copiées selon le Basic Profile de la norme : sans noms, identifiants, dates ni texte libre, avec de nouveaux UID. Les pixels restent inchangés ; une image qui peut montrer du texte est refusée sauf si une de ses régions est noircie.</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Tous les événements</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>Un examen ajouté s’affiche à côté de celui qui est ouvert et défile avec lui.</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>Une archive ne classe les résultats sous le patient qu’avec elle. Sans elle, ils ne nomment personne mais conservent les UID de l’examen.</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>Toute date</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>Autant que cela accélère</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>Demander à l’ordinateur sélectionné s’il répond</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Interrogation</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>Interrogation de {name}…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Journal d’audit</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>Rétablir : aucune touche</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>Rétablir {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>Les barres restent immobiles pendant un travail de durée inconnue</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Début</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>Noircir dans chaque image</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>Fichiers CSV des coupes, des lésions et de ce que vous avez mesuré</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>Changer de dossier</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>Vérifier cet ordinateur</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>Choisir où écrire les fichiers</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>Citation : The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>Cliquez sur une touche pour la changer.</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>Cliquez, puis appuyez sur une autre touche</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Ordinateur</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>Copier les images DICOM sans l’identité du patient</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>Copier les lignes sélectionnées</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>Copiez ceci pour signaler un problème. Cela ne contient aucune donnée de patient ni aucun nom d’utilisateur, de fichier ou d’ordinateur.</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>Copyright the brainview authors, sous licence Apache 2.0. La fiche de chaque modèle dit sur quoi il a été entraîné et sous quelle licence.</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>Carte Grad-CAM DICOM</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>Images DICOM</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>Segmentation DICOM</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>Compte rendu structuré DICOM</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>Attributs DICOM</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>Adresse DICOMweb</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>Date de l’examen</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>Copie désidentifiée</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modèle par défaut</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>Les modèles par défaut et les threads prennent effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>Segmenteur par défaut</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>Éléments de l’en-tête</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>Vide pour l’instant</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Esc pour ne rien changer, Retour arrière pour aucune touche</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>ÉCHEC   {model} : {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>Récupérer et ouvrir</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>Récupérer d’un autre ordinateur</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>Chercher un jour, une empreinte, un nœud…</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>Chercher dans les lignes</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Dossier des fichiers</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>Pour la classe de la coupe la plus suspecte</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Du… au…</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>Parcourir les coupes</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (carte paramétrique)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>Masquer l’identité des patients à chaque démarrage</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Hôte</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>Inclure l’identité du patient</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Établissement</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>Concerne une série entière</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>Il contient</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>JSON avec tout ce qu’il faut pour reproduire le résultat</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>Conserver les dates, toutes avancées du même nombre inconnu de jours</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>Conserver les valeurs privées des appareils que la norme déclare sûres</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>Conserver le sexe, l’âge, la taille et le poids</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>Conserver les mots qui nomment séquences et plans</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>Conservé dans {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>Longueurs en</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>Lignes du journal d’audit</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manuel</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>Mesures (compte rendu structuré)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Glisser (milieu)</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>Déplacer l’image</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>Masque NIfTI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>Aucun fichier n’a été écrit.</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>Aucune ligne ne contient cela.</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>Aucun modèle n’est installé. Réinstallez brainview.</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>Aucun autre ordinateur n’est configuré. Ajoutez-en un dans les paramètres, sous « Autres ordinateurs ».</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>Absent de cette page</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>Rien n’est ouvert.</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>Rien n’est envoyé à d’autres ordinateurs que ceux-ci. Indiquez AE title, hôte et port, ou l’adresse d’un service DICOMweb. La récupération se fait par get ou move. TLS et le récepteur se règlent dans le fichier.</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>Actuellement {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Ouvrir un dossier</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>Ouvrir un masque : SEG, RTSTRUCT, NIfTI, ou une image par coupe</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>Ouvrir des IRM</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>Autres ordinateurs</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>Autres ordinateurs…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>AE title propre</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Page du manuel</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Pages des paramètres</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>Composants et leurs licences</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>ID du patient</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>Nom du patient</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>Patients, dates et descriptions sont masqués, comme dans la fenêtre.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Images</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>Appuyez sur une touche</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>LIGNE,COLONNE,HAUTEUR,LARGEUR en pixels depuis le coin supérieur gauche, ou rien</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>Lecture et vérification des lignes…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>Lecture de la coupe {number:,} sur {total:,}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Réduire les animations</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>Mémoriser les derniers fichiers ouverts</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>Compte rendu (PDF en DICOM)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>Compte rendu (images)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Compte rendu en PDF</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>Compte rendu en images</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>Glisser (droit)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>Enregistrer un film</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>Enregistrer le film</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>IRM</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Écrans</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>Chercher attribut, nom ou valeur</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>Chercher dans cette page</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>Segmentation</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Renvoyer</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>Envoyer les résultats</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>Afficher masques et mesures</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>Afficher l’identité des patients</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>Taille du texte et des commandes</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>Tailles et classes ; les vôtres dans un second fichier</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Passer la visite</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>Coupes par seconde</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>Les coupes ne sont conservées qu’en mémoire et disparaissent à la fermeture de la fenêtre.</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>Coupes conservées en mémoire</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Étape {number} sur {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>Arrêté. Les fichiers terminés restent.</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>Examens et séries</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>Système</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>Système</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tableaux</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Attribut</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>La reprendre</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>Test des modèles…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>Le texte peut être sélectionné ; d’une série DICOM, aussi en DICOM</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>Celle du programme</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>Le meilleur pour chaque IRM</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>L’ordinateur n’a pas cette série.</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>Les lésions, chacune avec son numéro</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>Les contours sur la série ; les vôtres dans un second fichier</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>Les pages du manuel manquent. Réinstallez le programme.</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>Les pages du compte rendu en captures secondaires</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>La taille du texte et des commandes prend effet au prochain démarrage.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>La ligne entière</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>Il y en a peut-être d’autres ; précisez la recherche.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Heure (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visite</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vue</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Molette</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largeur</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>Fenêtrage</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>Fenêtres que vous avez conservées</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>Sans elle, les fichiers ne contiennent ni nom, ni identifiant, ni date du patient, ni nom de fichier. Les fichiers DICOM conservent les UID de la série à laquelle ils se superposent.</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>Écriture de {number:,} sur {total:,}</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>Vos fenêtres</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>un fichier PNG ou JPEG</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>une ligne en haut de chaque compte rendu</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>l’AE title propre à brainview</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>à la ligne {row}, </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>* et ? sont permis</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>aucune touche</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>réussi  {model} : {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>par exemple SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>{count} envoi dans la boîte d’envoi.</numerusform>
    <numerusform>{count:,} envois dans la boîte d’envoi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>{count} fichier en attente dans la boîte d’envoi.</numerusform>
    <numerusform>{count:,} fichiers en attente dans la boîte d’envoi.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>{count} fichier laissé de côté, qui n’est pas en DICOM.</numerusform>
    <numerusform>{count:,} fichiers laissés de côté, qui ne sont pas en DICOM.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count} fichier envoyé.</numerusform>
    <numerusform>{count:,} fichiers envoyés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count} fichier écrit : {names}.</numerusform>
    <numerusform>{count:,} fichiers écrits : {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count} image copiée.</numerusform>
    <numerusform>{count:,} images copiées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count} image refusée :</numerusform>
    <numerusform>{count:,} images refusées :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count} ligne, restée telle qu’écrite.</numerusform>
    <numerusform>{count:,} lignes, toutes restées telles qu’écrites.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count} ligne, mais tout n’est pas resté tel qu’écrit :</numerusform>
    <numerusform>{count:,} lignes, mais toutes ne sont pas restées telles qu’écrites :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count} modèle fonctionne sur cet ordinateur.</numerusform>
    <numerusform>Les {count:,} modèles fonctionnent tous sur cet ordinateur.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>{count} autre phrase de ce genre.</numerusform>
    <numerusform>{count:,} autres phrases de ce genre.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>{count} autre problème.</numerusform>
    <numerusform>{count:,} autres problèmes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count} série récupérée.</numerusform>
    <numerusform>{count:,} séries récupérées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>{count} coupe, telle qu’affichée.</numerusform>
    <numerusform>Les {count:,} coupes, telles qu’affichées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} examen, {series:,} série(s).</numerusform>
    <numerusform>{count:,} examens, {series:,} séries.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{failed} modèle sur {count} ne fonctionne pas sur cet ordinateur.</numerusform>
    <numerusform>{failed} modèles sur {count:,} ne fonctionnent pas sur cet ordinateur.</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key} ne peut pas être changé : cette touche sert à se déplacer dans la fenêtre.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} est la touche de « {command} ».</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,} sur {count} ligne</numerusform>
    <numerusform>{shown:,} sur {count:,} lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>{size} actuellement</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height} à {percent:.0f} %</translation>
  </message>
 </context>
 <context>
  <name>gui.keys</name>
  <message>
   <source>1:1</source>
   <translation>1:1</translation>
  </message>
  <message>
   <source>A click writes a text on the image</source>
   <translation>Un clic écrit un texte sur l’image</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>Une ligne de longueur connue donne la taille des pixels</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>Accepter le masque</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>Ajouter un examen</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>Ajouter un examen à ce qui est ouvert</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>Analyser la série</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>Analyser toute la série</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Angle</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Flèche</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>Demander des séries à un autre ordinateur et les ouvrir</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>Image nue</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>Lecture à l’aveugle</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>Lecture à l’aveugle : masquer les réponses jusqu’à demande</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinceau</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>Étalonner</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>Choisir une fenêtre par son nom</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>Cliquer dedans</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>Les clics tracent un polygone ; un double-clic termine</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>Commandes de l’image</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>Copier l’image nue</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>Copier l’image telle qu’affichée</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>Copier l’image sans superpositions</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>Corriger le masque ouvert</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Réticule</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+molette</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>Attributs DICOM de cette coupe</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>Supprimer la lésion</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>Supprimer la partie</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>Supprimer la lésion sous le pointeur</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>Supprimer la partie du masque sous le pointeur</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>Supprimer la mesure sélectionnée</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>Rétablir ce qui a été annulé</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>Double-clic</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>Faire glisser une poignée du réticule</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>Faire glisser son extrémité ou sa ligne</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>Abandonner votre masque</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>Abandonner votre masque ; celui du modèle reste</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>Agrandir l’un des trois plans</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Gomme</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>Exporter comptes rendus, masques et tableaux</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Combler les trous</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>Combler les trous du masque</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>Afficher la fenêtre en plein écran, ou en sortir</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajuster</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>Ajuster l’image à la fenêtre</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>Retourner gauche et droite</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>Miroir gauche-droite</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>Retourner haut et bas</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>Miroir haut-bas</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>Replier le panneau de réponse</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>Replier le panneau des examens</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>Quatre vues</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>Région à main levée</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>Aller à la coupe la plus suspecte</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Aller à la vue suivante</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Carte Grad-CAM</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>Masquer l’identité</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>Masquer l’identité du patient</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>Interpoler</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>Interpoler entre les pixels, ou les afficher en carrés</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>Interpoler votre masque entre les coupes</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Inverser</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>Inverser noir et blanc</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>Conserver cette fenêtre sous un nom, ou en supprimer une</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pinceau plus grand</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>Glisser avec le bouton gauche trace une flèche, jusqu’à sa pointe</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>Glisser avec le bouton gauche efface dans le masque</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>Glisser avec le bouton gauche mesure une distance</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>Glisser avec le bouton gauche mesure dans une région à main levée</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>Glisser avec le bouton gauche mesure dans une ellipse</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>Glisser avec le bouton gauche déplace le réticule des trois plans</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>Glisser avec le bouton gauche déplace l’image</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>Glisser avec le bouton gauche peint sur le masque</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>Glisser avec le bouton gauche peint jusqu’aux bords du tissu</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>Glisser avec le bouton gauche règle le fenêtrage</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Glisser avec le bouton gauche zoome</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Agrandir le pinceau</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Réduire le pinceau</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Masque</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>Glisser (milieu), Espace+glisser</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>Déplacer une mesure</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>Régler un curseur, parcourir une liste</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>Déplacer la fenêtre vers l’écran suivant</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Vue suivante</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>Série suivante</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>Coupe suivante</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>Volume suivant</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>Rien n’est à contourer sur cette coupe</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>Un pixel de l’image pour un pixel de l’écran</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>Ouvrir un dossier avec toutes ses séries</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>Ouvrir un masque sur la série à laquelle il appartient</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>Ouvrir une IRM</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>Ouvrir un masque</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>Autre écran</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>Sans superpositions tant que la touche est enfoncée</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Déplacer</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Panneaux</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>Vues</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>Diamètres perpendiculaires</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>Lire la série en boucle, ou arrêter</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>Coupe précédente ou suivante</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>Série précédente</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>Coupe précédente</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>Volume précédent</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>Examen antérieur</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>Lignes de référence</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>Masque de référence</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>Masque de référence, s’il y en a un</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>Rejeter le masque</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>Réinitialiser la vue</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>Reformater l’antérieur</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>Clic droit, touche Menu</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Tourner</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>Tourner de 90°</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>Arrondir le contour du masque</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>Enregistrer le film</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Enregistrer l’image</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>Enregistrer l’image en PNG</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>Enregistrer la série en film (MP4 ou GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>Faire défiler une liste ou un panneau</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>Faire défiler toutes les vues ensemble, par position si les plans concordent</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Défilement lié</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>Envoyer les résultats de la série à un autre ordinateur</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>Série dans une autre vue</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>Afficher l’examen antérieur à côté et le recaler</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>Régler le fenêtrage de toutes les images ensemble</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Shift+flèches</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>Shift+clic dans la liste, glisser</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Shift+molette</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>Afficher tous les raccourcis</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>Afficher tout le texte des coins, peu ou aucun</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>Afficher l’examen antérieur recalé sur les coupes de l’examen actuel, ou sur les siennes</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>Afficher le journal d’audit et le vérifier</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>Afficher le manuel</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>Afficher la série dans trois plans</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>Afficher la coupe et, à côté, la série dans trois plans</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>Présenter les parties de la fenêtre l’une après l’autre</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>Montrer où la coupe d’une vue croise celles des autres</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Taille du pinceau</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>Coupe et plans</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pinceau plus petit</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>Pinceau intelligent</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Lisser</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Lisser les pixels</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>Arrêter ce qui est en cours</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>Examens</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Attributs</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>Reprendre une copie du masque ouvert comme le vôtre, sur toutes les coupes</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>Reprendre le masque du modèle comme le vôtre</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>Tester les modèles sur cet ordinateur</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>Texte dans les coins</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>Le masque que vous avez tracé ou corrigé</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>La même coupe du volume suivant</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>La même coupe du volume précédent</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>Trois clics mesurent un angle</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>Trois plans</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>Tourner les trois plans</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>Deux glissers mesurent des diamètres perpendiculaires</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>Deux vues</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>Deux vues côte à côte</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>Saisir largeur et niveau</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>Annuler la dernière modification des mesures ou masques</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>Utiliser une autre vue</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>Version, licences, citation</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>Largeur et niveau</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>Fenêtrage (voir les paramètres)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>Fenêtre selon les valeurs de l’image</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>Fenêtrage lié</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Fenêtres</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>Votre masque</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>Zoomer autour du pointeur</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Zoom avant</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Zoom arrière</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>Zoom lié</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>Zoomer, déplacer et tourner toutes les images ensemble</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} ou {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>Aucun</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>RÉPONSE</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>Toutes</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{count} coupe analysée sur {count}</numerusform>
    <numerusform>Les {count:,} coupes sont toutes analysées</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>Interroger aussi sur la coupe tournée</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>Une réponse pour une telle image n’a guère de sens ; vous pouvez en demander une quand même, et elle sera signalée.</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>Analyser</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>Analyser à nouveau</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>Analyser les deux séries</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>Répondre quand même</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>Réponse masquée</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>Interroger {model}, conçu pour ce seul plan</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>Impossible à lire ou à analyser</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>Classe selon vous</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>Cliquez sur une classe pour voir sa carte.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>Déposez fichiers, dossiers ou archives ZIP n’importe où dans cette fenêtre, ou appuyez sur {key}. Formats lus : DICOM, NIfTI, PNG, JPEG, TIFF, BMP et MATLAB.</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>Réponse antérieure, en cours de remplacement.</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>Réponse antérieure, désormais périmée.</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>Fichiers impossibles à afficher</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>Remplissage</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>Pour les coupes axiales : {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>Pour les coupes coronales : {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>Pour les coupes sagittales : {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>Oublier les fichiers récents</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>Plus grand masque</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>Repérage</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>Masque de {area}</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>Aucune classe choisie</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>Pas de lésion</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>Aucun installé</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actuel</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>Seule la première analyse avec un modèle attend cela.</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Opacité de la carte Grad-CAM</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacité du masque</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>Ouvrir un masque de référence</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>Ouvrir l’exemple {title}</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>Ou commencez par une IRM synthétique</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>Contour</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>Contour seulement si tumeur vue</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>Contourage</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>Patient sans nom</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>Antérieur</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>Antérieure {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RÉCENTS</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>Ne plus lire d’autres fichiers</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>Lisez d’abord l’image, puis choisissez votre classe ou écrivez un commentaire sous « Votre lecture ». La réponse est ensuite affichée quand vous la demandez.</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>Lecture</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Lecture des fichiers</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>Lecture de l’IRM</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>Lecture, {count} fichier</numerusform>
    <numerusform>Lecture, {count:,} fichiers</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>Revu par moi</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>EXAMEN</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>EXEMPLES SYNTHÉTIQUES</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>Afficher l’examen antérieur à côté</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>L’afficher quand même, pour la recherche</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>Afficher la carte Grad-CAM de {name}</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>Afficher la réponse</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>Afficher le masque en remplissage</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>Afficher le masque en contour</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>Afficher ce qui a été trouvé</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>Coupe {first} ; aller à la coupe {largest}, où elle est la plus grande</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>Coupe {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>Coupe {number} : pas de réponse</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>Coupe {number} : {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>Coupes analysées</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>Coupes {first} à {last} ; aller à la coupe {largest}, où elle est la plus grande</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>Arrêter l’analyse (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Arrêté après {done:,} coupe sur {count}</numerusform>
    <numerusform>Arrêté après {done:,} coupes sur {count:,}</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>Examen sans nom</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>Examen {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>Le modèle répond aussi pour la coupe un peu tournée et pour son image en miroir ; si les réponses divergent sur la présence d’une tumeur, le résultat est indéterminé. Le modèle met jusqu’à quatre fois plus de temps.</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>L’IRM n’a pas été analysée.</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>Ce modèle n’a pas de classe sans tumeur.</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>Volume du masque</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>Volume de la série</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>Volume {number} sur {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>Si le modèle ne voit pas de tumeur, le segmenteur n’est pas interrogé, et aucun masque ne peut contredire la classe.</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>Pourquoi c’est indéterminé</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Écriture des fichiers</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Votre commentaire</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>Votre lecture</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>Votre volume</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>disparue</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>nouvelle</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>le choix de la classe</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>le commentaire</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>la revue</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count} fichier impossible à afficher</numerusform>
    <numerusform>{count:,} fichiers impossibles à afficher</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count} coupe est indéterminée, avec {volume} du volume.</numerusform>
    <numerusform>{count:,} coupes sont indéterminées, avec {volume} du volume.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count} coupe est indéterminée ; regardez l’image.</numerusform>
    <numerusform>{count:,} coupes sont indéterminées ; regardez l’image.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count} coupe, pas encore analysée</numerusform>
    <numerusform>{count:,} coupes, pas encore analysées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>{count} autre lésion plus petite</numerusform>
    <numerusform>{count:,} autres lésions plus petites</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,} coupe sur {count}</numerusform>
    <numerusform>{done:,} coupes sur {count:,}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{done:,} coupe analysée sur {count}</numerusform>
    <numerusform>{done:,} coupes analysées sur {count:,}</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (défectueux)</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · pour ce plan</translation>
  </message>
  <message>
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
 </context>
 <context>
  <name>gui.panes</name>
  <message>
   <source>3-D</source>
   <translation>3-D</translation>
  </message>
  <message>
   <source>Analyze plane</source>
   <translation>Analyser le plan</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>Autre patient</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>Interroger les modèles sur l’image sélectionnée</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>Plan axial</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>Fermer cette vue</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>Plan coronal</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>Faites glisser pour tourner la tête ; un double-clic la montre de face</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>Déposez une série ici, ou cliquez ici puis sur une série</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>Quelle épaisseur de la série chaque image montre</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>Identité masquée</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>Lésions en trois dimensions</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>Maximum sur {thickness} mm</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>Moyenne sur {thickness} mm</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>Minimum sur {thickness} mm</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Lecture de {done:,} coupe sur {count}</numerusform>
    <numerusform>Lecture de {done:,} coupes sur {count:,}</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>Plan sagittal</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>Afficher aussi la tête et ses lésions en trois dimensions</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>Afficher les trois plans côte à côte, ou un seul en grand</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>Une couche</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>Coupes déjà lues</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Arrêter la lecture</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Redresser</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>Épaisseur des images</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>Ramener les plans à ceux de la série</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>Les deux ont les mêmes coordonnées.</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>Impossible de noircir une partie des images</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>Impossible de créer le dossier {folder}</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>Aucun examen antérieur de ce patient et de ce plan n’est ouvert ; ajoutez-le d’abord.</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>Aucun examen antérieur ouvert n’a cette séquence dans ce plan.</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>Pas de recalage.</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>L’en-tête ne dit pas qui a été examiné, dans quel plan, ni quand.</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>Le nœud {node} ({place}) répond.</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>L’examen antérieur est recalé : rotation de {angle:.1f}°.</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>ouvrez un autre dossier ou fichier</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>mettez un point-virgule entre plusieurs régions</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>il ne contient aucune image, mais {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>il n’y a aucune image dans ce dossier</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count} fichier ne peut pas être affiché.</numerusform>
    <numerusform>{count:,} fichiers ne peuvent pas être affichés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count} fichier envoyé</numerusform>
    <numerusform>{count:,} fichiers envoyés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>{count} objet de la série {place}</numerusform>
    <numerusform>{count:,} objets de la série {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count} coupe en 1 série.</numerusform>
    <numerusform>{count:,} coupes en 1 série.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} coupe en {series:,} séries.</numerusform>
    <numerusform>{count:,} coupes en {series:,} séries.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>Détail clair</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Le plus clair</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>Détail sombre</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Le plus sombre</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>Rétabli : {change}.</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Plus vite</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>Du fichier, {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Plage complète</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>Contraste maximal</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>Les masques se corrigent sur les coupes d’une série, pas sur un reformatage.</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>Aucune IRM n’est ouverte</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>Ouvrez ou déposez une IRM ou un dossier</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>Orientation inconnue</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>Pointez la partie du masque à supprimer.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SYNTHÉTIQUE</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>Visionneuse d’IRM</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Moins vite</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>Tissus mous</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>Arrêter le défilement</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>Texte sur l’image</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texte, puis Entrée</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>Le pinceau a une largeur de {width:.1f} mm, étalonnée.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>Le pinceau a une largeur de {width:.1f} mm.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>Le pinceau a une largeur de {width:.1f} px.</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>Il n’y a pas de masque sur cette coupe.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Il n’y a rien à rétablir.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>Annulé : {change}.</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>tout</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>suppression ({measure})</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>peu</translation>
  </message>
  <message>
   <source>high</source>
   <translation>élevé</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>inversé</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>couche {number} sur {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>faible</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>carte : {name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>modèle</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>déplacement ({measure})</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>aucun</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>lecteur</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>référence</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>reformatage</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>sigmoïde</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>coupe {number} sur {count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>coupe {number} sur {count}, volume {volume} sur {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>coupes tous les {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>espacement inconnu</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>table</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>acceptation du masque du modèle</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>coup de pinceau</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>étalonnage</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>suppression d’une partie</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>abandon du masque du lecteur</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>effacement</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>comblement des trous</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>rejet du masque</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>coup de pinceau intelligent</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>lissage</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · valeur {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>zoom {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>zoom {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>{change}, coupe {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} jour</numerusform>
    <numerusform>{count} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} mois</numerusform>
    <numerusform>{count} mois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} semaine</numerusform>
    <numerusform>{count} semaines</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} an</numerusform>
    <numerusform>{count} ans</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>épaisseur {length:.1f} mm</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>{rate:g} coupes par seconde</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>Un second regard</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>Recalage de l’examen antérieur.</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>Analyse des deux séries.</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>Évolution depuis l’examen antérieur</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>Évolution depuis le {date}</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>Choisissez d’abord votre classe ou écrivez un commentaire ; la réponse est affichée ensuite.</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>Corriger le masque</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>Déposez fichiers, dossiers ou archives ZIP n’importe où dans la fenêtre, ou appuyez sur {key}. Ce qui est ouvert figure ici, une ligne par série.</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>Déposez pour ouvrir.</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>Pour toute la série, analysez-la d’abord ({keys}).</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>Pour toute la série, analysez-la d’abord.</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>Placez-vous sur une coupe située entre deux coupes dont vous avez tracé le masque, et interpolez-y.</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>Longueur de la ligne en mm</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>Carte et contour</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>Ouvrez d’abord un masque sur cette série ; vous pourrez alors en corriger une copie.</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>Ouvrez une série pour la voir dans trois plans.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Image</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>Pointez la lésion à supprimer.</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>Masque de référence ouvert ; il marque {count} coupe.</numerusform>
    <numerusform>Masque de référence ouvert ; il marque {count:,} coupes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>Régions, flèches et textes</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>Les tailles sont étalonnées et données désormais en mm.</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>Arrêté. Quittez les trois plans et revenez pour relire la série.</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>Texte dans les coins : {amount}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La réponse</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>La réponse porte déjà sur cette image.</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>La fenêtre du lot sera dans cette langue à sa prochaine ouverture.</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>La classe est donnée avec sa probabilité et, en dessous, ce qui rend la réponse douteuse. Cliquez sur une classe pour voir ce qui plaide en sa faveur.</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>Le fichier indique l’espacement de ses pixels : il n’y a donc rien à étalonner.</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>Les fichiers sont encore en cours de lecture.</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>Le masque a changé sur {count} coupe.</numerusform>
    <numerusform>Le masque a changé sur {count:,} coupes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>L’image est copiée.</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>L’image est enregistrée.</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>La coupe</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>Les examens</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>Toute la série</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>Toute la série ({count} coupe)</numerusform>
    <numerusform>Toute la série ({count:,} coupes)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>Il n’y a pas de masque à supprimer ici.</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>Il n’y a pas de masque de référence de cette coupe.</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>Cet ordinateur n’a qu’un seul écran.</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>Ce plan montre une coupe de la série, dont la réponse est déjà affichée.</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>Cette série n’a qu’une seule coupe ; enregistrez plutôt son image.</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>Cette coupe ({number:,} sur {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>Cette coupe n’a pas de réponse.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>Tournez la molette ou appuyez sur les flèches pour les autres coupes. Faites glisser avec le bouton droit pour le fenêtrage ; Ctrl et la molette pour le zoom.</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>Ce qui est ouvert n’est pas en DICOM.</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>Largeur du panneau de réponse</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>Largeur du panneau des examens</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>Sans cela, les lésions ne sont comparées que si chaque examen en a une seule.</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainview dit ce qu’une coupe d’IRM cérébrale montre le plus probablement, sur quelle partie la réponse repose et où se trouve une tumeur. Cette visite ouvre une IRM synthétique. brainview est réservé à la recherche.</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>rien de contouré</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>sur les coupes actuelles</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>copie du masque ouvert, sur {count} coupe</numerusform>
    <numerusform>copie du masque ouvert, sur {count:,} coupes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>suppression d’une lésion, sur {count} coupe</numerusform>
    <numerusform>suppression d’une lésion, sur {count:,} coupes</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>le disque est plein ou ne le permet pas</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>interpolation entre les coupes, sur {count} coupe</numerusform>
    <numerusform>interpolation entre les coupes, sur {count:,} coupes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{count} fichier écrit dans {folder}.</numerusform>
    <numerusform>{count:,} fichiers écrits dans {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count} fichier écrit.</numerusform>
    <numerusform>{count:,} fichiers écrits.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>{count} coupe que vous avez peinte entre-temps reste inchangée.</numerusform>
    <numerusform>{count:,} coupes que vous avez peintes entre-temps restent inchangées.</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} affiche la carte Grad-CAM, {mask_key} le contour. Maintenez {bare_key} pour voir l’image nue.</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} ne connaît que les coupes de ces plans : {planes}. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} analyse toutes les coupes ; {jump_key} mène à la plus suspecte. {export_key} écrit un compte rendu. {keys_key} liste toutes les touches, et {manual_key} explique la partie où vous êtes.</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}, étalonnage</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage} : {done:,} sur {total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>La coupe {number} ne peut pas être affichée.</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>C’est un défaut de brainview.</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>Vos fichiers sont intacts. Veuillez le signaler avec les détails ci-dessous.</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>une bibliothèque qu’il utilise a planté</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>brainview s’est arrêté de façon inattendue la dernière fois</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>veuillez le signaler avec le fichier {report}, qui ne nomme aucun patient ; ce que vous avez tracé est conservé</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>Impossible de recaler l’examen antérieur</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>Laissée de côté : {count} coupe sans réponse.</numerusform>
    <numerusform>Laissées de côté : {count:,} coupes sans réponse.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>Non comptée : {count} coupe mal placée.</numerusform>
    <numerusform>Non comptées : {count:,} coupes mal placées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>Non compté : {count} îlot.</numerusform>
    <numerusform>Non comptés : {count:,} îlots.</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>Plusieurs coupes sont au même endroit : il n’y a donc pas de volume.</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>Les coupes sont espacées irrégulièrement là où se trouve le masque ; le volume est donc inconnu : au moins {volume}.</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>Les coupes ont une épaisseur de {thickness:.3g} mm et une distance de {distance:.3g} mm ; la distance compte.</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>Des coupes sans réponse jouxtent le masque ; le volume est donc inconnu : au moins {volume}.</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>La distance entre les coupes est inconnue : il n’y a donc pas de volume.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>L’espacement des pixels est inconnu : il n’y a donc pas de volume.</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>Les coupes ne sont pas parallèles : il n’y a donc pas de volume.</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>étalonné</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>exportez à nouveau la série avec la position de chaque coupe</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high vaut {high:g}, mais doit être supérieur à low, qui vaut {low:g}</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>il n’a qu’une seule coupe</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>il faudrait une rotation de {degrees:.0f}° et un décalage de {distance:.0f} mm</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>ses fichiers ne disent pas où chaque coupe se trouve dans le patient</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>ses coupes sont décalées les unes par rapport aux autres de {farthest:.1f} mm</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>ses coupes sont distantes de {nearest:.1f} à {farthest:.1f} mm, comme s’il en manquait</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>ses coupes ne sont pas parallèles</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>ses coupes ont des tailles différentes</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>moyenne {mean}  écart-type {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>min {low}  max {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>aucune partie commune aux deux n’a été trouvée</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>ouvrez une série aux coupes régulièrement espacées</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>ouvrez-en une aux coupes de même taille</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>ouvrez toute la série</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>produit {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>faites défiler les deux jusqu’au même endroit et liez-les là</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>plusieurs de ses coupes sont au même endroit</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>{count} coupe manque dans le masque ou à côté ; le volume est donc inconnu : au moins {volume}.</numerusform>
    <numerusform>{count} coupes manquent dans le masque ou à côté ; le volume est donc inconnu : au moins {volume}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>{count} coupe manque.</numerusform>
    <numerusform>{count:,} coupes manquent.</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}, espacement inconnu</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>Impossible de trouver un classifieur</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>Impossible de trouver un segmenteur</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>Impossible de charger {model}</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>Impossible d’exécuter des modèles Keras</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>Impossible d’exécuter des modèles sur {device}</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>Impossible d’exécuter {model} avec le moteur {engine}</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>Impossible d’utiliser {model} comme classifieur</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>Impossible d’utiliser {model} comme segmenteur</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>Keras fonctionne avec {backend} dans ce processus</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliothèques</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>Exécution des modèles</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>Aucun segmenteur n’a été exécuté : il n’y a donc pas de volume.</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Avec {engine} ({device}), il donne d’autres réponses qu’à sa création (plus grande différence {difference:.1e}, admise {allowed:.0e}).</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Avec {engine} ({device}), il donne les mêmes réponses qu’à sa création (plus grande différence {difference:.1e}, admise {allowed:.0e}).</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processeur</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Installation Python</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>Système</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>L’image n’a pas de bord sombre, comme en a une coupe d’une tête dans l’air : ce n’en est donc sans doute pas une ; ouvrez une coupe d’IRM cérébrale qui montre la tête entière.</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>L’image n’a que {width}×{height} pixels, trop peu pour y voir quelque chose ; ouvrez-en une d’au moins {least}×{least}.</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>L’image est vide : rien n’y est visible ; ouvrez une autre coupe.</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>L’image ne ressemble pas à celles sur lesquelles {model} a été entraîné (distance {distance:.1f}, limite {limit:.1f}) : sa réponse n’aurait donc pas de sens ; ouvrez une coupe d’IRM cérébrale ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>Le reformatage couvre trop peu de millimètres à travers les coupes pour qu’on y voie quelque chose ; analysez les coupes elles-mêmes.</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>La coupe montre trop peu de cerveau, comme une coupe passant par la peau et le crâne ou hors de la tête ; ouvrez une coupe passant par le cerveau.</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Type de cette image : {kind} ; or {model} ne connaît que des coupes anatomiques de la tête ; ouvrez-en une, par exemple T1, T2 ou FLAIR.</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>Modalité de cette image : {modality} ; or {model} ne connaît que {known} ; ouvrez une coupe {known}.</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Type de cette image : {kind} ; or {model} ne connaît que des coupes anatomiques de la tête ; ouvrez-en une, par exemple T1, T2 ou FLAIR.</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>Pour {model}, l’image ressemble plus à une image sans cerveau qu’à une coupe (score {score:.1f}, limite {limit:.1f}) : sa réponse n’aurait donc pas de sens ; ouvrez une coupe d’IRM cérébrale ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>choisissez un classifieur ; voir brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>choisissez un segmenteur ; voir brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>choisissez un autre modèle ou récupérez à nouveau le paquet</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>choisissez le matériel auto ou cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>choisissez le moteur {engine} ou auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>installez brainview avec pip ou choisissez un modèle ONNX</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>installez {package} ou choisissez le matériel auto ou cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>il ne peut pas être démarré ici</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>il n’a pas donné de masque</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>il n’a pas donné de probabilités</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>il n’a pas de sorties</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>c’est un classifieur</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>c’est un segmenteur</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>il lui manque la sortie {name} (il a {given})</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>il lui faut plus d’une image</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>sa sortie {name} a la forme {shape}, et non {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>sa sortie {name} contient des valeurs qui ne sont pas des nombres</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>sa sortie {name} n’est pas comprise entre 0 et 1</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>la somme de ses probabilités n’est pas 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>aucun modèle installé ne peut être exécuté</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paquet</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>enregistrez-le à nouveau avec cette version, sans couches Lambda</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>voir brainview models, et réinstallez brainview</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>démarrez brainview dans un processus à part</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>le modèle n’existe que sous la forme {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>cette installation n’a pas TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>cette version de {program} est construite sans cette prise en charge</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>mettez brainview à jour ou récupérez à nouveau le paquet</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} a une autre taille d’image ; récupérez à nouveau le paquet.</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} ne contient pas {outputs} à comparer ; récupérez à nouveau le paquet.</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} manque ou est défectueux ; récupérez à nouveau le paquet.</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}, {count} cœur</numerusform>
    <numerusform>{machine}, {count} cœurs</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model} n’a pas donné de réponse</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} s’est arrêté dessus</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} s’est arrêté : {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} n’accepte pas {file}</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>Calibration</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>Dit tumeur</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>Dit aucune</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>Confusion</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>Dice par coupe</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>Dice par volume (toutes les coupes d’un patient)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>Le Dice porte sur les coupes avec un masque d’expert qui n’ont pas été refusées.</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>Erreur de calibration attendue</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fausses alertes</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>Les chiffres marqués d’un * portent sur moins de 10 personnes : trop peu pour conclure, quel que soit leur intervalle.</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Hachurés, parmi les masques avec un Dice inférieur à 0,5</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>Coupes connues refusées</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>Marquées sans tumeur</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>La probabilité moyenne révèle un Dice inférieur à 0,5 (aire sous la courbe ROC)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesure</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Manquées</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>Sur tumeur ou aucune. L’erreur porte sur chaque coupe avec des probabilités, y compris les indéterminées ; la part de réponses justes, seulement sur les réponses.</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>Refusées, parmi celles passant par le cerveau</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>Juste quand il dit 0,9 ou plus</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>Juste, parmi les réponses</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>Les coupes passant par la peau et le crâne doivent être refusées ; elles sont comptées sous « Trop peu de cerveau ».</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>La classe</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>Le masque</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>Le doute sur le masque</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>Trop peu de cerveau</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>Vraie classe</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>Tumeur ou aucune, par séquence et plan</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>Tumeurs marquées</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>Avec tumeur</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <source>all</source>
   <translation>toutes</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>toutes les classes</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>plus de {share:.3f}</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>moins de {share:.3f}</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} à {high} ; {count:,} de {people:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>« Dit tumeur » et « Dit aucune » sont des parts des coupes qui ont reçu une réponse (sensibilité et spécificité), avec des intervalles à 95 % par patient et le nombre de coupes et de personnes. « Manquées » et « Fausses alertes » sont des parts de toutes les coupes.</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 chiffres hexadécimaux</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>Un perceptron multicouche n’a pas de convolution qui pourrait montrer où il a regardé.</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Un second regard sur des coupes axiales isolées d’IRM cérébrale pour la recherche et l’enseignement : gliome, méningiome, tumeur hypophysaire ou aucun d’eux.</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Un second regard sur des coupes coronales isolées d’IRM cérébrale pour la recherche et l’enseignement : gliome, méningiome, tumeur hypophysaire ou aucun d’eux.</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Un second regard sur des coupes sagittales isolées d’IRM cérébrale pour la recherche et l’enseignement : gliome, méningiome, tumeur hypophysaire ou aucun d’eux.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Un second regard sur des coupes isolées d’IRM cérébrale pour la recherche et l’enseignement : gliome, méningiome, tumeur hypophysaire ou aucun d’eux.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>Un second regard sur des coupes isolées d’IRM cérébrale pour la recherche et l’enseignement : gliome, méningiome, tumeur hypophysaire ou aucun d’eux. Conservé pour comparaison ; MobileNetV2 est le meilleur choix.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>Un second regard sur des coupes isolées d’IRM cérébrale pour la recherche et l’enseignement : s’il y a une tumeur, de laquelle de trois sortes, et où.</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>Impossible de trouver le modèle {model}</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>Impossible d’utiliser le modèle sans nom</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>Impossible d’utiliser le modèle {model}</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>Impossible d’utiliser le modèle {model} dans {folder}</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}.</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures} ; lecteurs humains {readers:.2f}.</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>Il distingue surtout les coupes T1 avec contraste, qui avaient presque toutes une tumeur à l’entraînement, des autres séquences, qui n’en avaient presque jamais. Ne vous y fiez pas si toutes les coupes sont d’une seule séquence.</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>Aucun chiffre honnête n’est connu pour ce modèle.</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>En matière de tumeurs, il connaît gliome, méningiome et tumeur hypophysaire ; il n’en a pas vu d’autres, et peu de coupes T2 avec une tumeur. Les enfants et les têtes opérées sont rares dans son entraînement.</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>Contourage d’une tumeur sur des coupes isolées d’IRM cérébrale pour la recherche et l’enseignement : coupes FLAIR ou à trois séquences de gliomes, coupes T1 avec contraste.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>Pointe dans la tumeur sur {value} coupes de test sur 100.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>Pointe dans la tumeur dans {value} cas de test sur 100 (unité : {unit}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>{value} coupes sur 100 bien classées, chez des patients jamais vus ({low} à {high}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>{value} cas sur 100 bien classés, chez des patients jamais vus (unité : {unit} ; {low} à {high}).</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>La carte Grad-CAM de ce modèle n’est pas affichée : {reason}.</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>Entraîné uniquement sur des coupes axiales de gliomes de bas grade (88 patients de The Cancer Genome Atlas). Il ne connaît pas d’autres tumeurs, séquences ou plans.</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>Entraîné sur des gliomes, des méningiomes et des tumeurs hypophysaires d’adultes. Un contour sur d’autres séquences ou lésions n’a pas été mesuré ; une coupe saine peut en recevoir un.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>Entraîné sur des coupes isolées exportées d’adultes, la plupart en T1 avec contraste. Il ne connaît ni les métastases, ni les autres lésions, ni les enfants, ni les images après chirurgie, et il peut prendre l’aspect de la séquence pour une absence de tumeur.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>Entraîné sur des coupes isolées exportées d’adultes, la plupart en T1 avec contraste. Il ne connaît ni les métastases, ni les autres lésions, ni les enfants, ni les images après chirurgie.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Entraîné sur des coupes isolées exportées d’adultes, la plupart en T1 avec contraste. Il ne connaît ni les métastases, ni les autres lésions, ni les enfants, ni les images après chirurgie. Les jeux publics ne contiennent que 24 coupes coronales sans tumeur : demandez-lui de quelle tumeur il s’agit plutôt que s’il y en a une.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Entraîné sur des coupes isolées exportées d’adultes, la plupart en T1 avec contraste. Il ne connaît ni les métastases, ni les autres lésions, ni les enfants, ni les images après chirurgie. Les jeux publics ne contiennent que 84 coupes sagittales sans tumeur : demandez-lui de quelle tumeur il s’agit plutôt que s’il y en a une.</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>Si une coupe d’IRM cérébrale montre une tumeur, pour la recherche et l’enseignement. Conservé pour comparaison : 11 137 poids, une seule convolution.</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>Si une coupe montre un gliome de bas grade, pour la recherche et l’enseignement : première étape avant ResUNet. Pour des coupes à trois canaux (T1, FLAIR, T1 avec contraste) ou FLAIR seul.</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>une modalité DICOM</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>une date telle que '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>une liste d’au moins {count} éléments, chacun étant {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>une liste de {count} éléments, chacun étant {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>un nom qui se termine par .npz</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>un nom qui se termine par .onnx ou .keras</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>un nombre de {low:g} à {high:g}</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>une version telle que '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>un nombre entier de {low} à {high}</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>un autre modèle avec cet identifiant est installé</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>choisissez parmi ceux-ci : {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>corrigez manifest.json ou récupérez à nouveau le paquet</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>tous les plans</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>prenez un paquet dont tous les poids sont dans ce fichier</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>récupérez à nouveau le paquet</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>donnez-lui un autre identifiant ou supprimez-le</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high vaut {high:g}, mais doit être au moins égal à low, soit {low:g}</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>dans son manifeste, {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>installez un modèle</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>elle ne dépend guère de la classe (corrélation {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>il dépasse {limit:,} octets</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>elle pointe dans la tumeur sur {map} coupes sur 100, et le milieu de la coupe s’y trouve sur {middle}</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>ses valeurs de typicité ont la forme {shape}, et non {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>minuscules, chiffres, points, traits d’union, 64 au plus</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>pas de carte Grad-CAM</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>ce modèle n’est pas installé</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>une valeur parmi {values}</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>contour de la tumeur</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>un texte d’une ligne</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>le manifeste</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>{field} manque</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} n’est pas un champ connu ; les champs connus ici sont {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} vaut {value!r}, mais doit être un motif, car ce classifieur n’a pas d’explication</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} vaut {value!r}, mais doit être vide à côté d’une explication</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} vaut {values}, mais doit être une liste d’au moins 2 éléments</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} vaut {values}, mais doit contenir des textes différents</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} vaut {value}, mais doit être {wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file} ne peut pas être lu</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file} ne peut pas être lu : {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} diffère de l’empreinte de son manifeste</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} ne contient pas les statistiques de ses images</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} a une autre taille que dans son manifeste</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>{file} manque</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} n’est pas un fichier ONNX ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} n’est pas du JSON valide</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} prend des poids dans un autre fichier, qu’aucune empreinte ne couvre</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>plans de coupe : {planes} seulement</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>{value:.2f} par coupe</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>{value:.2f} par volume</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>Impossible d’interroger le nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>Impossible de récupérer toute la série du nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>Impossible de récupérer du nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>Impossible d’obtenir une réponse du nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>Impossible d’écouter</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>Impossible d’écouter sur {host}:{port}</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>Impossible d’écouter avec TLS</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>Impossible de joindre le nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>Impossible de lire {path} : fichier endommagé ; envoyez à nouveau les fichiers.</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>Impossible d’envoyer au nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>Impossible d’envoyer {name} : {reason} ; l’envoi attend dans la boîte d’envoi.</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>Impossible de communiquer avec le nœud {name} ({place})</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>Impossible d’utiliser les certificats des paramètres</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>Impossible d’écrire la boîte d’envoi {folder}</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>Connexion de {address} rejetée : adresse non configurée.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>Connexion de {address} rejetée : {reason}.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>Connexion de {address} rejetée : {waiting} sont ouvertes.</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>Association de {ae_title!r} depuis {address} refusée : appelant non configuré, autre AE title appelé ou trop d’associations ouvertes.</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>Objet de {caller} refusé : il vient de {address}, qui n’est pas son adresse.</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>échec de TLS ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>un fichier ne peut pas être lu</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>ajoutez les deux ou retirez tls du récepteur</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>autorisez-les sur le nœud</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>autorisez-les sur le nœud ou choisissez-en un autre</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>un objet ne peut pas être écrit ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>demandez moins ou consultez son journal</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>vérifiez l’hôte et le port dans les paramètres, et si le nœud fonctionne</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>vérifiez qu’il connaît l’AE title, l’adresse et le port de brainview</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>vérifiez le disque du dossier et les UID, puis récupérez à nouveau</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>vérifiez l’hôte dans les paramètres</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>vérifiez l’url dans les paramètres</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>vérifiez l’url et son journal</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>vérifiez si les deux côtés utilisent TLS, et avec quels certificats</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>vérifiez si le port est celui de DICOM, et si les deux côtés utilisent TLS</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>choisissez une autre adresse ou un autre port, ou arrêtez ce qui y écoute</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>exportez-le à nouveau depuis sa source</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>libérez de l’espace et envoyez à nouveau les fichiers</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>il a annoncé plus que ce qu’un objet peut contenir</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>il a répondu par HTTP {status}</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>il n’a pas répondu en {seconds:.0f} secondes</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>il ne laisse pas entrer brainview (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>il s’est interrompu au milieu d’un objet</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>il a mis fin à la connexion sans répondre</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>il a échoué</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>il n’a pas donné de réponse valide</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>il n’a pas cette série</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>il n’existe plus ou n’est plus un fichier DICOM</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>il est dans une archive, qu’il faut d’abord décompresser</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>ce n’est pas un fichier DICOM avec un en-tête de fichier</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>il a omis des objets</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>il a refusé (état {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>il a refusé l’association ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>il a refusé la question (état {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>il s’est arrêté au milieu</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>il n’accepte aucun des services et types d’objets en question</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>son certificat n’est pas digne de confiance ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>faites-lui connaître l’AE title {own_title}, et vérifiez le sien, {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>consultez son journal</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>consultez son journal et récupérez à nouveau</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>nommez des fichiers au format PEM qui vont ensemble, la clé non chiffrée</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>nommez dans les paramètres l’autorité qui l’a signé</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>aucun ordinateur du nom de {host} n’est connu</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>aucune connexion chiffrée n’a pu être établie ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>pas de négociation</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>aucun motif donné</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>rien n’y écoute</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>mettez le nom et le mot de passe de l’hôte dans le fichier .netrc</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>la connexion a échoué</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>le fichier ne peut pas être codé pour le nœud</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>le fichier ne peut plus être lu</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>le nœud n’accepte pas {kind} avec {syntax}</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>le nœud n’a plus d’espace</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>le nœud l’a refusé (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>le nœud l’a refusé (état {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>le nœud a envoyé un objet dont un UID est endommagé</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>les paramètres laissent entrer {address!r}, qui n’est pas une adresse IP</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>les paramètres ne nomment ni certificat ni clé pour le récepteur</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>ils ne vont pas ensemble ou sont endommagés</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>réessayez quand il fonctionnera</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>écrivez-la comme 10.1.2.3 ou 10.1.2.0/24</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>Pas de réponse pour {slices}.</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>Pas de réponse pour {slices} : {reason}.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>Objet de la série {key} refusé : il est arrivé après que la série était complète ; allongez quiet_s dans les paramètres.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>Objet de la série {key} refusé : il ne peut pas être conservé ({why}).</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>Objet de la série {key} refusé : la file d’attente est pleine.</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>Objet de {caller} refusé : son en-tête est endommagé.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>{count} objet envoyé à {node}.</numerusform>
    <numerusform>{count} objets envoyés à {node}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>La série {key} n’a pas de réponse ; elle est conservée dans le dossier failed.</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>La série {key} a sa réponse : {count} objet.</numerusform>
    <numerusform>La série {key} a sa réponse : {count} objets.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>Série {key} : {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>Le disque de {folder} est plein ; les séries attendent que de l’espace se libère.</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>choisissez un autre dossier pour le récepteur dans les paramètres</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>libérez de l’espace ou choisissez un autre dossier dans les paramètres</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>nommez les appelants du récepteur dans {path}</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>les paramètres ne laissent entrer personne</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>Une masse claire sur la dure-mère de la convexité gauche, avec prolongements duraux ; MATLAB, axial, T1 avec contraste.</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>Une prise de contraste annulaire avec nécrose et œdème dans l’hémisphère droit ; série DICOM de 14 coupes axiales, T1 avec contraste.</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>Une masse étranglée en sablier qui monte de la selle vers le chiasma ; PNG, sagittal, T1 avec contraste.</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>Impossible de lister les IRM d’exemple</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>Impossible d’utiliser la clé {name}</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>Impossible d’écrire les copies dans {folder}</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>Gliome</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>Cerveau sain</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>Méningiome</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>Pas de tumeur ; une coupe DICOM, axiale, T2.</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>Adénome hypophysaire</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>un secret que personne ne devine a de 16 à 65 536 octets</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>une coupe n’est pas aussi grande que le dit son en-tête</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>commencez plus à l’intérieur</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>vérifiez son nom</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>vérifiez le fichier</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>vérifiez le fichier et vos droits sur lui</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>vérifiez le fichier ou exportez une seule coupe</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>vérifiez le nom et vos droits</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>choisissez un fichier à l’intérieur</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>choisissez un dossier ailleurs</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>choisissez une image de 0 à {last}</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>choisissez-en un autre</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>choisissez l’image 0</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>fermez d’autres programmes et réessayez</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>convertissez-le en NIfTI avec le programme qui l’a créé</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>copiez-le à nouveau ou décompressez-le</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>exportez à nouveau sous forme de dossier</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>exportez à nouveau la série</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>indiquez un fichier DICOM</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>indiquez une IRM, un dossier ou un ZIP</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>indiquez un masque par coupe ou nommez chaque masque comme sa coupe</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>indiquez le masque de cette IRM</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>indiquez le masque de cette IRM à la taille même de l’IRM</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>nom non valide</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>il appartient aux IRM qui sont copiées</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>il ne peut pas être lu ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>il n’a pas d’en-tête DICOM</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>il ne contient pas d’images</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>il ne contient pas de masque tumoral à la taille de son image</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>il ne contient qu’une image, et pas d’image {frame}</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>il contient ce que macOS sait d’un autre fichier</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>il contient {count} image, et pas d’image {frame}</numerusform>
    <numerusform>il contient {count} images, et pas d’image {frame}</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>il contient {masks} sans emplacement dans le patient, et l’IRM {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>c’est un volume FreeSurfer</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>c’est une image GIF</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>c’est un volume MINC</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>c’est un volume MetaImage</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>c’est un tableau NumPy</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>c’est un document PDF</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>c’est une image WebP ou un autre fichier RIFF</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>c’est une archive ZIP</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>c’est une archive ZIP de plus de {count:,} fichiers</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>c’est une image JPEG 2000 brute</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>c’est une archive ZIP endommagée</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>c’est un fichier texte</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>c’est une image AVIF</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>c’est un volume Analyze, qui ne distingue pas la gauche de la droite</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>c’est une image HEIC</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>c’est un volume NRRD</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>c’est une archive de tableaux NumPy</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>il est compressé avec gzip</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>il est chiffré</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>il est plus grand que ne le dit son archive</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>c’est la seconde moitié d’un volume</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>sa taille est de {size:.1f} GiB, et la limite de {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>il se trouve dans plus de {count} dossiers imbriqués</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>il faut plus de mémoire qu’il n’y en a de libre</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>décompressé, il dépasse {size} GiB</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>il a été fait pour une IRM d’un autre référentiel spatial</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>son archive contient un autre fichier du même nom</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>son contenu n’est d’aucun type connu</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>ses contours se trouvent là où l’IRM n’a pas de coupe</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>ses contours ont été tracés dans un autre plan</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>son en-tête indique une taille de {columns}×{rows} pixels</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>son en-tête annonce {size} pixels, ce qui dépasse la limite</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>son masque se trouve là où l’IRM n’a pas de coupe</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>son nom n’est pas valide</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>ses parties sont trop profondément imbriquées</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>ses coupes sont en couleur</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>ses {count} coupes de {columns}×{rows} pixels ont {held:,.0f} millions de voxels, et la mémoire est limitée à {limit:,.0f} millions</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>créez un fichier de 32 octets aléatoires</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>nommez-la GTV ou exportez-la seule</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>aucun de ses pixels n’est un nombre</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>rien ne dit quelle structure est la tumeur ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>ouvrez une série en niveaux de gris</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>ouvrez une série avec des coupes moins nombreuses ou plus petites</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>ouvrez une seule coupe ou un export plus petit</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>ouvrez un export plus petit</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>ouvrez un fichier {formats} ou {last}</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>ouvrez le fichier .hdr placé à côté</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>renommez-le</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>enregistrez-le en NIfTI ou en PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>enregistrez-le en NIfTI, par exemple avec 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>enregistrez-le en PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>reprenez le fichier auprès de son éditeur</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>le fichier est vide</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>le masque a {width}×{height} pixels, et sa coupe {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>l’IRM n’a pas d’emplacements dans le patient</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>le système ne permet pas de le lire</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ce fichier n’existe pas</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>décompressez-le et ouvrez le dossier</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>décompressez-le à la main</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>décompressez l’archive et réessayez</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count} masque</numerusform>
    <numerusform>{count:,} masques</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name} est défectueux</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>copiez à nouveau l’archive ou décompressez-la</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>temps d’écho {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>partie imaginaire</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>erreur d’entrée/sortie</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>son archive est endommagée</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>module</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>phase</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>partie réelle</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>{count} coupe dans une autre direction ({plane})</numerusform>
    <numerusform>{count:,} coupes dans une autre direction ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>{count} coupe dans plusieurs directions</numerusform>
    <numerusform>{count:,} coupes dans plusieurs directions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>{count} coupe d’un autre écho (temps d’écho {echo:g} ms)</numerusform>
    <numerusform>{count:,} coupes d’un autre écho (temps d’écho {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>{count} coupe d’un autre type</numerusform>
    <numerusform>{count:,} coupes d’un autre type</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>{count} coupe d’un autre type ({words})</numerusform>
    <numerusform>{count:,} coupes d’un autre type ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>{count} coupe d’une autre taille ({columns}×{rows})</numerusform>
    <numerusform>{count:,} coupes d’une autre taille ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>{count} coupe avec une position</numerusform>
    <numerusform>{count:,} coupes avec une position</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>{count} coupe sans position</numerusform>
    <numerusform>{count:,} coupes sans position</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>Item {number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>Imbriqué plus profondément que ce qui est affiché</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>Seules les {count:,} premières lignes sont affichées</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>Créateur privé</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>Privé : {name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>Privé : {name} ({creator})</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>Élément inconnu</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>une région à noircir se trouve hors de ses {columns}×{rows} pixels</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>abdomen</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>une superposition se trouve dans les bits de ses pixels, où elle resterait</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>angiographie</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>cheville</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>bras</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>noircissez la région du texte ou laissez l’image de côté</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>sein</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>rachis cervical</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>vérifiez qu’il est toujours là</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>vérifiez le fichier et l’espace restant</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>vérifiez les nombres de --blank</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>thorax</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>choisissez un autre dossier pour les copies</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>convertissez-le avec « dcmdjpeg » (DCMTK) ou exportez-le sans compression</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>convertissez-le avec « djxl » de libjxl ou exportez-le sans compression</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>convertissez-le avec « gdcmconv --raw » ou exportez-le sans compression</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>ne copiez que des fichiers DICOM</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>copiez-le ou exportez-le à nouveau</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>copiez-le ou exportez-le à nouveau depuis sa source</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>diffusion</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>écho-planar</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>coude</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>exportez-le à nouveau</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>exportez-le à nouveau sans compression</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>exportez-le en image non compressée en niveaux de gris</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>exportez-le sans compression</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>exportez-le sans compression (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>exportez-le sans superpositions</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>exportez seulement la structure de la tumeur</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>exportez séparément les structures de chaque IRM</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>récupérez l’image elle-même à cet endroit</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>carte de champ</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>flux</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>pied</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>fonctionnelle</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>indiquez un RT structure set avec des contours</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>indiquez le RT structure set de l’IRM</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>main</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>cœur</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>hanche</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>il ne peut pas être copié ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>il ne dit pas comment ses pixels sont codés (pas de syntaxe de transfert)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>il a {count} valeur par pixel</numerusform>
    <numerusform>il a {count} valeurs par pixel</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>il contient une vidéo ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>il ne contient aucun contour fermé</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>il ne contient pas de pixels</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>il ne contient pas de pixels ({kind}), et du texte peut nommer le patient n’importe où</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>il ne contient pas de pixels ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>c’est une capture d’écran</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>c’est un DICOMDIR endommagé</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>c’est une capture secondaire</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>ce n’est pas un fichier DICOM</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>ce n’est pas un RT structure set</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>il ne nomme aucune syntaxe de transfert connue</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>il ne nomme aucune syntaxe de transfert connue ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>décompressé, il dépasse {size} MiB</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>son en-tête DICOM est endommagé</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>sa Modality LUT est endommagée</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>sa palette de couleurs est endommagée</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>ses contours ont plus de {max_points:,} points</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>sa copie ne peut pas être écrite</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>son en-tête se contredit au sujet de la couleur</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>son en-tête ne dit pas ce que c’est (classe et instance SOP)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>son en-tête a plus de {max_items:,} items</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>son en-tête a plus de {max_steps:,} éléments</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>son en-tête est endommagé</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>il manque à son en-tête l’élément {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>son en-tête dit que du texte est incrusté dans l’image</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>ses pixels et son en-tête ne concordent pas sur la taille</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>ses pixels sont codés, et rien ne dit où commence une image</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>ses pixels sont tronqués</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>ses pixels sont incomplets</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>ses pixels sont incomplets ({held:,} images sur {frames:,})</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>ses pixels sont incomplets ({held:,} octets sur {needed:,})</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>ses pixels sont endommagés</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>ses pixels ne peuvent pas être décodés</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>ses pixels se trouvent sur un serveur (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>ses références sont endommagées</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>ses structures sont endommagées</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>ses structures se trouvent dans plusieurs référentiels spatiaux</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>genou</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>laissez-le de côté</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>jambe</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>foie</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>repérage</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>rachis lombaire</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>aucun décodeur ne peut lire ses pixels ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>seuls les fichiers DICOM ont des attributs</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>ouvrez une image du même examen</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>ouvrez-le avec une visionneuse dotée de Kakadu ou exportez-le sans compression</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>ouvrez le dossier où il se trouve</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>bassin</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>perfusion</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>fantôme</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>lisez-le avec un lecteur vidéo ; les images fixes de l’examen peuvent être ouvertes</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>projection</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>prostate</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>carte quantitative</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>des régions de pixels codés ainsi ne peuvent pas être noircies</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>enregistrez-le en niveaux de gris</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>épaule</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>spectroscopie</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>les pixels de l’image {frame:,} manquent</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>les points d’un contour sont endommagés</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>la même image a déjà été copiée</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>cet élément est endommagé</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>rachis thoracique</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>élément inconnu</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>type inconnu</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>poignet</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count} octet</numerusform>
    <numerusform>{count:,} octets</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count} item</numerusform>
    <numerusform>{count:,} items</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} n’est pas une région ; écrivez LIGNE,COLONNE,HAUTEUR,LARGEUR en pixels</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}, le nom du patient peut donc y apparaître</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>exportez-le à nouveau depuis sa source, ou en PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>son contenu a arrêté le décodeur</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>ouvrez-le à nouveau plus tard</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>sa lecture a dépassé {count} seconde</numerusform>
    <numerusform>sa lecture a dépassé {count} secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>le programme se ferme</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>le système ne démarre aucun processus pour le décoder</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>exportez-le sans compression, ou une nouvelle fois</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>il se termine trop tôt</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>il ne contient pas de tableau de nombres à deux dimensions</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>il contient trop de variables</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>il contient {count} matrice ({names})</numerusform>
    <numerusform>il contient {count} matrices ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>son contenu MATLAB est endommagé</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>ses structures MATLAB sont trop profondément imbriquées</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>sa variable {name} n’est pas une matrice de nombres ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>enregistrez-le à nouveau depuis MATLAB</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>enregistrez une coupe sous forme de matrice</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>n’enregistrez que l’image</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>enregistrez l’image sous forme de matrice, ou dans cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} et d’autres</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>convertissez-les en flottants de 32 bits</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>il se termine avant sa dernière coupe</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>son en-tête NIfTI est endommagé</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>ses données compressées sont endommagées</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>son en-tête indique un côté de longueur nulle</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>son en-tête n’indique pas le nombre de dimensions</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>son en-tête dit à tort où commencent les voxels</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>ses voxels sont des nombres de 128 bits</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>ses voxels sont des bits</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>ses voxels sont en couleur avec opacité</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>ses voxels sont des nombres complexes</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>ses voxels sont dans un fichier .img, qui manque</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>ses voxels sont des nombres du type inconnu {code}</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>placez-le à côté de celui-ci</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>une somme de contrôle y est fausse</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>copiez-le à nouveau ou enregistrez-le en PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>enregistrez-le en niveaux de gris ou en RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>Toutes les lésions</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>Compte rendu d’analyse</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>Impossible d’utiliser le logo {name}</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>Impossible d’écrire du Parquet</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>Impossible d’écrire le tableau {name}</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>Centre, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>Classe avant la réponse du modèle</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>Classes, aucune décidée</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>Classifieur</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>Réserves, avertissements ou motif</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Étendue</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>SHA-256 du fichier</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>Fichier ou dossier contient</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Premier</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>Grad-CAM pour « {class_name} »</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Carte Grad-CAM (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Carte de chaleur</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>Maximum sur</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Dernier</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Lésion</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Lésions</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>Plus grand × perpendiculaire</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>Aucune réponse n’est donnée ; le motif figure à côté de l’IRM.</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>Aucun classifieur n’a été interrogé.</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>Aucune IRM ne correspond. Changez un filtre, ou affichez tout.</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>Aucune IRM trouvée : il n’y a donc rien à lister.</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>N°</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>OpenCV ne peut pas créer de MP4 ici</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>Contour (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>Plan (modèle)</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>À noter</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>Probabilité d’au moins, en %</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Compte rendu</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revu</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>SYNTHÉTIQUE – aucun appareil n’a produit cette image</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>IRM</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>IRM avec les mesures du lecteur</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>IRM {number} sur {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>Deuxième classe</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>Séquence (modèle)</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>Afficher</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>Afficher {name}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>La liste des IRM nécessite JavaScript, désactivé dans ce navigateur. Les mêmes lignes se trouvent dans le fichier du tableau écrit avec cette page.</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>La carte de « pas de tumeur » n’est dessinée que si cette classe est choisie.</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>Le compte rendu ne contient ni classe, ni carte Grad-CAM, ni masque tumoral.</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>Cette IRM n’a pas été analysée</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>Molette ou flèches : autres coupes. Maintenir X : image nue. Esc : retour à la liste.</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>un compte rendu est un fichier .png ou .pdf</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>surface des lésions, jusqu’à {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>compte rendu d’analyse brainview</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>compte rendu de série brainview</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>choisissez GIF ou un autre dossier</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>choisissez un autre dossier ou un autre nom de fichier</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>choisissez une autre image dans les paramètres</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>toutes les classes</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>donnez-lui l’une de ces terminaisons</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>élevé</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>installez brainview[parquet] ou écrivez en .csv ou .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>il ne peut pas être lu</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>il a plus de {count} pixels de côté</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>il dépasse 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>ce n’est pas une image PNG ou JPEG</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>il remplacerait l’IRM</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>son nom doit se terminer par {endings}</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>faible</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>masque</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>masque (hachuré : douteux)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>masque (du lecteur : pointillé)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>pas de classe</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>pas de superposition</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrow n’est pas installé</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>masque du lecteur</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>référence (tirets)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>le nom n’est pas permis</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>il n’y a pas de dossier {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>masque tumoral</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>masque tumoral (hachuré : douteux)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}, avec une réserve</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (comme le modèle)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (comme le modèle), choisi avant l’affichage de la réponse du modèle</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (le modèle : {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (le modèle : {model}), choisi avant l’affichage de la réponse du modèle</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}, puis modifié</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>{count} mesure de plus dans le programme.</numerusform>
    <numerusform>{count:,} mesures de plus dans le programme.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>{count} remarque omise ici.</numerusform>
    <numerusform>{count:,} remarques omises ici.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count} IRM</numerusform>
    <numerusform>{count:,} IRM</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>{count} lésion plus petite omise ici.</numerusform>
    <numerusform>{count:,} lésions plus petites omises ici.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{first} à {last} sur {count} IRM</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}, image {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}, lecteur</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} sur {count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place} : {answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown} (sur {count} au total)</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>Impossible d’écrire les objets DICOM de la série</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>Impossible d’écrire un compte rendu structuré</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>un UID de son en-tête est endommagé</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>exportez chaque partie comme une série distincte</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>exportez chaque volume comme une série distincte</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>exportez-la à nouveau sans changer les UID</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>exportez un fichier par coupe</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>donnez les fichiers DICOM tels que l’appareil ou l’archive les exporte</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>il manque à ses en-têtes des UID ou l’emplacement des coupes</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>ses coupes sont les tuiles d’une mosaïque</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>ses coupes appartiennent à plusieurs séries</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>ses coupes appartiennent à plusieurs examens</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>ses coupes se trouvent dans plusieurs référentiels spatiaux</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>omettez seg</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>omettez sr</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>aucune coupe n’a de réponse</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>aucune tumeur n’est contourée sur aucune coupe</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>plusieurs de ses coupes se trouvent au même endroit</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>plusieurs coupes ont le même SOP Instance UID</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>l’espacement des pixels diffère entre ses coupes</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>l’emplacement d’une coupe est endommagé</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>le lecteur n’a laissé de tumeur contourée sur aucune coupe</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>1 à 16 caractères ASCII sans barre oblique inverse</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>Impossible de trouver le nœud {name}</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>Impossible d’enregistrer les paramètres</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>Impossible d’utiliser les paramètres</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>Impossible d’utiliser le fichier de paramètres {path}</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>Il n’y a pas de fichier de paramètres {path} ; les paramètres par défaut sont donc utilisés.</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>un dossier</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>ajoutez-le dans {path}</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title et host doivent être donnés ensemble</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>une adresse</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>le certificat et la clé doivent être donnés ensemble</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>corrigez-le</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>la destination {name!r} ne fait pas partie des nœuds</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution doit tenir sur une ligne</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>il a la version {found!r}, et non {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>ce n’est pas du JSON valide</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>lettres, chiffres, points, traits d’union, 64 au plus</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>rendez {path} accessible en écriture</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>les nœuds doivent avoir des noms différents</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>une ligne</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>les paramètres par défaut sont utilisés, et une copie est conservée sous le nom {name}</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>les paramètres par défaut sont utilisés, et le fichier reste inchangé</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>le nom ou l’adresse d’un hôte</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>le chemin d’une image</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>les paramètres n’en connaissent aucun</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>les paramètres connaissent {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>le système ne le permet pas</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>url doit être donné, ou sinon ae_title et host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url doit commencer par http:// ou https://</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>Impossible de conserver la dernière modification</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>Impossible de lire ce qui a été tracé auparavant</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>Impossible de mettre de côté un fichier endommagé</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>Impossible d’utiliser ce qui a été tracé auparavant</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>une version plus récente de brainview l’a écrit</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>une autre fenêtre a modifié la même coupe</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>une autre fenêtre ne cesse d’écrire sur cet examen</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>fermez cette fenêtre, puis tracez-le à nouveau</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>tracez-le à nouveau</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>libérez de l’espace ou vérifiez vos droits, puis tracez-le à nouveau</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>son fichier est endommagé et a été mis de côté</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>regardez ce qu’elle a tracé, qui est affiché maintenant, et tracez à nouveau le vôtre</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>ouvrez l’examen avec cette version ; ce que vous tracez maintenant n’est pas conservé</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>Impossible de lire les étiquettes de {table}</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>Impossible d’utiliser la classe {name!r} dans --names</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>Impossible d’utiliser les étiquettes de {table}</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>Impossible d’utiliser le nom {pair!r}</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Laissées de côté</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Mesuré sur</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>Le modèle de classification et de segmentation</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>Le modèle de classification</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>Le patient de {count} coupe n’est pas connu : chaque fichier compte comme un patient distinct, les intervalles peuvent donc être trop étroits.</numerusform>
    <numerusform>Le patient de {count:,} coupes n’est pas connu : chaque fichier compte comme un patient distinct, les intervalles peuvent donc être trop étroits.</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>Le modèle de segmentation</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>ajoutez une colonne frame, comptée à partir de 0, ou un masque du volume</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>exportez le masque à la taille de l’IRM</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>complétez son étiquette</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>il ne dit pas quelle classe est visée</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>il n’a pas de colonne {columns}</numerusform>
    <numerusform>il n’a aucune des colonnes {columns}</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>il n’a aucune ligne</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>il contient {number} coupes, et rien ne dit lesquelles montrent la tumeur</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>nommez un fichier CSV avec --labels</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>nommez les colonnes sur sa première ligne, parmi {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>ni le tableau ni un masque ne dit ce que cela montre</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>prenez l’une de {classes}</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>le modèle n’a pas cette classe</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>le système ne peut pas le lire</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>ce masque a {width}×{height} pixels et son IRM {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>écrivez-le comme dans --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} avec {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}, mesuré ici</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}, pour des motifs qui ont été affichés</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} ne nomme aucun fichier ; complétez-la ou supprimez la ligne.</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place} : l’image {frame!r} n’est pas un nombre à partir de 0 ; corrigez-la ou laissez-la vide.</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place} : l’étiquette {label!r} ne fait pas partie de {classes} ; dites ce qu’elle désigne, par exemple --names "{label}={meant}".</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place} : le plan {plane!r} ne fait pas partie de {known} ; il compte comme non précisé.</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place} : la séquence {sequence!r} ne fait pas partie de {known} ; elle compte comme non précisée.</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place} : il n’y a pas de fichier {file} ; corrigez le chemin ou supprimez la ligne.</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{slices} de {count} patient</numerusform>
    <numerusform>{slices} de {count:,} patients</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}, ligne {number}</translation>
  </message>
 </context>
</TS>
