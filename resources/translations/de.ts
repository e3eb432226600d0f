<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' ist weder ein Befehl noch eine Datei; die Befehle sind {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>Das Audit-Protokoll in {folder} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>Vermerkt ist Zeile {number}, vorhanden ist aber nur die Zeilenzahl {lines}.</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>Zeile {first} fehlt.</numerusform>
    <numerusform>Die Zeilen {first} bis {last} fehlen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>Zeile {number} ist beschädigt.</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>Zeile {number} steht an der falschen Stelle.</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>Zeile {number} wurde geändert.</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>Am Ende fehlen die Zeilen {first} bis {last}.</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>ein anderes Programm schreibt dort ständig</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>schaffen Sie freien Platz oder machen Sie den Ordner beschreibbar</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json fehlt oder ist beschädigt, daher fallen fehlende Zeilen am Ende nicht auf.</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>last.json fehlte, als Zeile {number} geschrieben wurde; Zeilen davor können entfernt worden sein.</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>der Datenträger verweigert es</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>{name} kann nicht fertig bearbeitet werden</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>Der Stapel kann nicht fortgesetzt werden</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>{name} kann nicht gegen einen zweiten Stapel gesperrt werden</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>Unter {cluster} ist kein Dask-Scheduler erreichbar</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>TLS kann mit dem Cluster {address} nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>Ein Cluster kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>Das Journal {name} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>In {folder} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>Die Seite {name} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>{name} kann nicht geschrieben werden</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>Für {count} von {total:,} Schichten konnte eine Datei nicht geschrieben werden.</numerusform>
    <numerusform>Für {count:,} von {total:,} Schichten konnte eine Datei nicht geschrieben werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>Nicht wie zuvor: {names}. Daher werden alle Dateien neu analysiert.</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>SQLite meldet „{error}“</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>Es gibt keinen früheren Lauf zum Fortsetzen, daher werden alle Dateien analysiert.</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>analysieren Sie die Datei für sich</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>ein anderer Stapel schreibt die Datei gerade</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>ein anderer Stapel schreibt die Datei gerade (Prozess {process} auf {computer!r})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>Antworten auf Anforderung</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>stellen Sie ihn wieder her und setzen Sie den Stapel fort</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>prüfen Sie den Pfad</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>wählen Sie einen anderen Dateinamen</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributed ist nicht installiert</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>schaffen Sie freien Platz, prüfen Sie Ihre Rechte oder wählen Sie einen Ordner auf einem anderen Datenträger</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>schaffen Sie freien Platz, wählen Sie einen anderen Ordner oder löschen Sie die Datei</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>installieren Sie brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>die Adresse beginnt nicht mit {scheme}</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>der Name muss auf .html enden</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>starten Sie den Scheduler mit TLS oder lassen Sie die Schlüssel weg</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>starten Sie einen oder prüfen Sie die Adresse, etwa tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>die Spalten</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>die Engine</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>der Ordner ist nicht mehr da</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>das Modell</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>der Segmentierer</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>das System meldet „{said}“</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>die gedrehten Schichten</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>die Version von brainview</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>die damit beschäftigten Worker gingen verloren ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>es gibt keine Datei {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>zwei Stufen</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>warten Sie, bis er beendet ist, oder wählen Sie eine andere Datei</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>die Einstellungen für Berichte</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>was geschrieben wird</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count} Dask-Worker</numerusform>
    <numerusform>{count:,} Dask-Worker</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{count} von {total:,} Schichten konnte nicht analysiert werden.</numerusform>
    <numerusform>{count:,} von {total:,} Schichten konnten nicht analysiert werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} ist nicht mehr da: verschoben, gelöscht oder getrennt</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: Fehler: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior und --prior-mask werden beide angegeben oder keines von beiden.</translation>
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
   <translation>Ein zweiter Blick auf eine Hirn-MRT: Klasse, Grad-CAM-Karte und Tumormaske.
{research_use}

  brainview           öffnet das Fenster
  brainview FILE      öffnet das Fenster mit einer Aufnahme, auch im schon offenen
                      (schreiben Sie ./analyze für eine Datei, die wie ein Befehl heißt)
  brainview --new-window [FILE]
                      öffnet ein eigenes Fenster
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
   <translation>Jede Aufnahme in Ordnern und ZIP-Archiven analysieren, wie tief auch immer, und eine
Tabelle mit einer Zeile pro Aufnahme schreiben (mit jedem Frame einer Datei mit mehreren).
{research_use}

Eine Datei, die nicht analysiert werden kann, ist eine Zeile mit dem Grund. Erledigtes
steht in FILE.journal neben der Tabelle: Nach einem Absturz oder Abbruch macht --resume
dort weiter, und später analysiert es nur, was neu ist.
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
   <translation>Jede Schicht jeder Serie analysieren und die Masken zu dreidimensionalen Läsionen
verbinden, mit Volumen, Durchmessern, Ausdehnung und Lage.
{research_use}

Zentren sind in Patientenkoordinaten ({coordinates}) in mm angegeben. Schichten zählen
ab 1. Abgelehnte Schichten, etwa solche fast ohne Gehirn, und Flecken zählen in keiner
Summe.
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>Aufnahmen analysieren (DICOM-, NIfTI-, PNG-, JPEG-, TIFF-, BMP- oder MATLAB-Dateien):
die Klasse der Schicht, wohin das Modell geschaut hat, und die Kontur des Tumors mit
seiner Größe.
{research_use}

Eine Datei, die nicht analysiert werden kann, hält die anderen nicht auf.
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>Die mit brainview gelieferten synthetischen Aufnahmen analysieren, jede Antwort neben
dem ausgeben, was die Aufnahme zeigt, und brainview-demo-report.png in den aktuellen
Ordner schreiben.
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>Einen Knoten der Einstellungen fragen, welche Serien er hat, über DICOM (C-FIND) oder
DICOMweb (QIDO). Jede Zeile enthält, was 'brainview fetch' braucht. Patienten werden nur
mit --identity genannt.
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>Bytes</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>{path} kann nicht analysiert werden: es sind keine Bilder darin; geben Sie eine Aufnahme an.</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>Die Identität kann nicht behalten werden</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>Es kann nichts gemessen werden</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Das Fenster kann nicht geöffnet werden: Qt lässt sich nicht laden ({error}); installieren Sie brainview neu oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Das Fenster kann nicht geöffnet werden: die Systembibliothek {libraries} fehlt; installieren Sie das Paket mit {libraries} oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</numerusform>
    <numerusform>Das Fenster kann nicht geöffnet werden: die Systembibliotheken {libraries} fehlen; installieren Sie die Pakete mit {libraries} oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Das Fenster kann nicht geöffnet werden: die Systembibliothek {libraries} fehlt; installieren Sie das Paket {packages} oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</numerusform>
    <numerusform>Das Fenster kann nicht geöffnet werden: die Systembibliotheken {libraries} fehlen; installieren Sie die Pakete {packages} oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Das Fenster kann nicht geöffnet werden: es gibt keinen Bildschirm; starten Sie brainview auf einem Desktop oder verwenden Sie, um eine Aufnahme ohne Fenster zu analysieren: brainview analyze FILE.</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>{name} kann nicht geöffnet werden: {what}.</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>Die Demo kann nicht ausgeführt werden: die Beispiele fehlen; installieren Sie brainview neu.</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>{name} kann nicht gesendet werden: {reason}; die anderen werden gesendet.</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>{path} kann nicht gesendet werden: es sind keine DICOM-Dateien darin; geben Sie andere an.</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>Senden nicht möglich: geben Sie PATH und NODE an, oder --again allein.</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>Test nicht möglich: kein Modell ist installiert; installieren Sie brainview neu.</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>Das Modell {model} kann nicht für diese Aufgabe verwendet werden ({task})</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>In zwei Stufen kann nicht gearbeitet werden</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>Dateien zur Serie können nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>Masken können nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>Der Bericht {name} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>Zentren sind in Patientenkoordinaten angegeben ({coordinates}).</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>Die Dateien jedes Modells mit ihren Prüfsummen vergleichen und seine Antwort auf eine
gespeicherte Eingabe mit der gespeicherten Antwort. Der Exit-Status ist 0, wenn alles
übereinstimmt, sonst 1.
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
   <translation>Die DICOM-Bilder von Dateien, Ordnern, ZIP-Archiven oder einem DICOMDIR ohne das kopieren,
was den Patienten identifiziert (DICOM PS3.15, Basic Profile). Die Pixel bleiben, wie sie
sind.

Ein Bild, das Text zeigen kann, etwa eine Bildschirmaufnahme, wird abgelehnt, sofern nicht
eine Region davon geschwärzt wird; Berichte und Dokumente werden abgelehnt. Keine Datei
wird ersetzt, und die Aufnahmen selbst werden nur gelesen.

In Aufnahmen eines ganzen Kopfes können Gesichter zu erkennen sein; daran ändert das
Profil nichts.
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>Zweifel</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FEHLER</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>Eine Serie von einem Knoten der Einstellungen in einen Ordner abrufen, über DICOM (C-GET,
oder C-MOVE, wo die Einstellungen es so angeben) oder DICOMweb (WADO). 'brainview query'
listet die UIDs auf.
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Frames</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>Läsion {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>Die installierten Modelle auflisten: wofür jedes ist, wie oft es bei Patienten richtig
lag, mit denen es nie trainiert wurde, seine Größe und gegebenenfalls, warum es nicht
ausgeführt werden kann. Modelle, die ohne Angabe genommen werden, sind gekennzeichnet.
Die Dateien jedes Modells werden mit ihren Prüfsummen verglichen.
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>Die Knoten auflisten, die die Einstellungsdatei nennt, oder prüfen, ob einer antwortet.
Die Handbuchseite über Knoten sagt, wie die Datei zu schreiben ist.
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>Gesucht in {folder}</translation>
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
   <translation>Eine anderswo gezeichnete Maske vermessen: ihre Läsionen in drei Dimensionen, mit Volumen,
Durchmessern, Ausdehnung und Lage, und was aus denen einer Voruntersuchung wurde.
{research_use}

Aufnahme und Maske sind ein Ordner, ein ZIP-Archiv oder eine Datei: DICOM (eine Maske auch
als SEG oder das GTV eines RTSTRUCT), NIfTI oder Bilder, eines pro Schicht. Eine Maske ist
innen ungleich null. Zentren sind in Patientenkoordinaten ({coordinates}) in mm angegeben.
Schichten zählen ab 1. Eine Voruntersuchung in anderen Koordinaten wird starr registriert
(gedreht und verschoben).
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
   <translation>Die installierten Modelle an Ihren eigenen Schichten messen, mit einer Tabelle, die zu
jeder die Wahrheit angibt, und eine Karte mit den Zahlen schreiben: card.html, card.json
und card.csv. Nichts verlässt diesen Computer, und die Karte enthält weder Pixel noch
Dateinamen noch Personen.
{research_use}

Die Tabelle ist eine CSV-Datei. Ihre erste Zeile nennt die Spalten: file und label, und
falls vorhanden patient, sequence, plane, mask und frame.
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalität</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>Auffälligste</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>Es wird keine Heatmap geschrieben. {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>Kein Modell ist installiert.</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>Keine Aufnahme gefunden; geben Sie einen Ordner an, der Aufnahmen enthält.</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>Keine Schicht konnte gemessen werden, daher gibt es keine Karte.</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>Nicht analysiert. {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>Im Postausgang wartet nichts.</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>Nur die erste Serie wird aufgelistet; fragen Sie nach weniger.</numerusform>
    <numerusform>Nur die ersten {count} Serien werden aufgelistet; fragen Sie nach weniger.</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientierung</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Philips-Skalierung</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>Farbmodell</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>Position, mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>Frühere {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>Voruntersuchung: {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>Real World Values</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>Serien über DICOM (C-STORE) von den Sendern empfangen, die die Einstellungen nennen, jede
analysieren und Segmentierung, Messungen und Bericht an die in den Einstellungen genannten
Ziele senden. Strg+C beendet es; beim nächsten Start macht es weiter, wo es war.
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
   <translation>Ergebnisse gehen nach stdout, alles andere nach stderr. Der Exit-Status ist 0, wenn alles
gut ging, 1, wenn eine Datei fehlschlug oder abgelehnt wurde (die anderen werden trotzdem
analysiert), und 2, wenn der Befehl falsch verwendet wurde.

Die Umgebungsvariable BRAINVIEW_MODELS nennt einen weiteren Ordner mit Modellen.
BRAINVIEW_LANGUAGE wählt die Sprache, etwa de, und hat Vorrang vor den Einstellungen.
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>Sagen, was eine Datei ist: Format, Größe, Frames, Pixelabstand, Orientierung und mehr.
Nichts, was den Patienten nennt, wird gezeigt.
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>Segmentierer</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>DICOM-Dateien an einen Knoten der Einstellungen senden, über DICOM (C-STORE) oder DICOMweb
(STOW). Was der Knoten nicht annimmt, wartet im Postausgang und wird mit --again gesendet.
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>{name} gesendet</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Sequenz</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>Serie</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>Serie {number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>Zeigen, was analysiert, exportiert, gesendet und empfangen wurde, als Prüfsummen der
Eingaben, Modelle und Objekte; keine Zeile nennt einen Patienten. --verify prüft, dass
keine Zeile geändert oder entfernt wurde.
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Zeigt</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Mit Vorzeichen</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>Abstand, mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>Fleck {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>Synthetisch</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>Die Spalte „unwritten“ nennt diese Dateien; --resume schreibt sie.</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>Die Header geben nicht an, ob Aufnahme und Voraufnahme von einem Patienten sind; prüfen Sie es.</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>Die Header nennen für Aufnahme und Voraufnahme verschiedene Patienten; prüfen Sie beide.</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>Der Knoten hat keine solche Serie.</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>Der Knoten {name} unter {place} antwortet.</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>Die Voruntersuchung hat dieselben Koordinaten.</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>Die Voruntersuchung ist registriert: um {degrees:.1f}° gedreht.</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>Die Voruntersuchung ist nicht ausgerichtet: {reason}. Daher werden Läsionen nur verglichen, wenn jede Untersuchung genau eine hat.</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>Der Bericht ist in {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>Transfersyntax</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Wahrheit</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>Tumormaske</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>Wertebereich</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>Volumina</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>eine Datei mit mindestens 16 geheimen Bytes: Damit ergeben spätere Läufe dieselben Pseudonyme, UIDs und Verschiebungen (Standard: ein Geheimnis, das niemand aufbewahrt)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>ein Ordner oder eine Datei</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>ein Ordner, ein ZIP-Archiv oder eine Aufnahme</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>ein Ordner, ein ZIP-Archiv oder eine Datei</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>eine Zeile pro Schicht oder eine pro DICOM-Serie (und pro Datei mit mehreren Frames): ihre auffälligste Schicht und wie viele einen Tumor zeigen</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>eine Aufnahme</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>eine Aufnahme oder ein Ort mit Aufnahmen</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>auch zu Aufnahmen antworten, die abgelehnt würden; solche Antworten sind gekennzeichnet</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>den Klassifikator auch zu jeder Schicht leicht gedreht und gespiegelt fragen, wie in 'brainview analyze'</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>den Klassifikator auch zu jeder Schicht leicht gedreht und gespiegelt fragen; wo die Antworten sich widersprechen, ob ein Tumor vorliegt, ist es unentschieden</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>auch diesen Computer beschreiben, für die Meldung eines Problems</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>auch ausgeben, wer die Patienten sind</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>mehrdeutige Option: %(option)s passt zu %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>eine frühere Aufnahme des Patienten</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>jede Aufnahme in einem Ordner analysieren: eine Tabelle mit je einer Zeile</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>jede Schicht jeder Serie analysieren: Klassen, Läsionen, Volumen</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>Aufnahmen analysieren: Klasse, Grad-CAM-Karte, Tumormaske</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>die mitgelieferten Beispiele analysieren und einen Bericht schreiben</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>Argument %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>einen Knoten der Einstellungen fragen, welche Serien er hat</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>diesen Knoten fragen, ob er antwortet</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>mindestens {volume}</translation>
  </message>
  <message>
   <source>center</source>
   <translation>Lage</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>Zentrum {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>jedes Modell auf diesem Computer prüfen</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>prüfen Sie den Namen</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>das ganze Protokoll prüfen</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>wählen Sie ein anderes Modell oder lassen Sie --two-stage weg</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>wählen Sie ein anderes; 'brainview models' listet sie auf</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>Untersuchungen als DICOM kopieren, das den Patienten nicht nennt</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>verschlüsseln, was zum Cluster geht, und nur einen annehmen, der sich ausweist: drei Dateien im PEM-Format, das Zertifikat der Zertifizierungsstelle sowie Zertifikat und Schlüssel dieses Computers</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>%s Argument erwartet</numerusform>
    <numerusform>%s Argumente erwartet</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>ein Argument erwartet</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>erwartet: {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>Ausdehnung {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>eine Serie von einem Knoten der Einstellungen abrufen</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>Ordner der Karte (Standard: validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>bei {number:,} konnte eine Datei nicht geschrieben werden</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>ab diesem Tag: JJJJ-MM-TT, UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>geben Sie eine Maske pro Schicht an oder den Ordner der maskierten Serie</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>geben Sie nur den Ordner oder die Datei der maskierten Serie an</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>einen früheren Lauf mit denselben Modellen und Optionen fortsetzen; Dateien, die sich seitdem nicht geändert haben, behalten ihre Zeilen</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>verschwunden</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>ausdrückliches Argument %r ignoriert</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>Achsenabschnitt</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>ungültige Auswahl: %(value)r (möglich sind %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es handelt sich um einen Ordner</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>es ist für eine andere Aufgabe gemacht ({task})</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>eine Aufnahme würde ersetzt</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>ihre Maske</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>Datumsangaben behalten, alle eines Patienten um dieselbe unbekannte Zahl von Tagen früher; ohne dies werden sie entfernt</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>Geschlecht, Alter (bis 89 Jahre), Größe und Gewicht behalten</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>die privaten Attribute von MR-Scannern behalten, die der Standard als sicher aufführt, etwa die Diffusionswichtung</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>die Wörter von Beschreibungen behalten, die Sequenzen, Ebenen und Ähnliches nennen; ohne dies werden Beschreibungen entfernt</translation>
  </message>
  <message>
   <source>label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>weglassen, was Sie im Fenster gezeichnet und entschieden haben; sonst wird es neben die Antworten der Modelle geschrieben</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>die installierten Modelle auflisten und wie gut sie sind</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>die Knoten der Einstellungen auflisten oder prüfen, ob einer antwortet</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>größter Durchmesser {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>in jedem Bild ein Rechteck von Pixeln schwärzen, gezählt ab 0 links oben; mehrfach möglich</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>legen Sie ihn zuerst an oder wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>Maske in Pixeln</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>eine Maske vermessen: Läsionen, Volumen, Durchmesser, Änderung</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>die Modelle an Ihren eigenen Schichten messen</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>nennen Sie mit --out einen Ordner und mit --export, was zu schreiben ist</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>nennen Sie einen mit --segmenter oder lassen Sie --mask-out weg</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>nennen Sie einen mit --segmenter oder lassen Sie --two-stage weg</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>Patient und Untersuchung in den Dateien nennen; standardmäßig sind sie de-identifiziert</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>nennen Sie die Dateien darin oder verwenden Sie 'brainview batch'</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>kein Klassifikator ist installiert, der ausgeführt werden kann</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>kein Segmentierer ist gewählt</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>keine Serie darin passt zur Maske aus {count} Schicht ohne Lage im Patienten (Schichten: {lengths})</numerusform>
    <numerusform>keine Serie darin passt zur Maske aus {count:,} Schichten ohne Lage im Patienten (Schichten: {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>es wird nichts geschrieben</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>der Untersuchung: JJJJMMTT oder ein Bereich JJJJMMTT-JJJJMMTT</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>nur Zeilen, die diesen Text enthalten</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>nur diese, etwa analysis, export oder send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>nur konturieren, wo der Klassifikator einen Tumor sieht</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>nur konturieren, wo der Klassifikator einen Tumor sieht; anderswo wird der Segmentierer nicht gefragt und keine Maske geschrieben</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>bestanden</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>Positionsargumente</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>ein JSON-Objekt ausgeben</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>ein JSON-Objekt pro Modell ausgeben, je eine Zeile</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>ein JSON-Objekt pro Aufnahme ausgeben, je eine Zeile</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>ein JSON-Objekt pro Serie ausgeben, je eine Zeile</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>die Zeilen ausgeben, wie sie in der Datei stehen</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>auf Berichten den Namen der Datei, der der des Patienten sein kann, und die Zeit ausgeben</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>Serien über DICOM empfangen, analysieren und die Ergebnisse senden</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>sagen, was eine Datei ist</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>siehe brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>Segmentierung</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>DICOM-Dateien an einen Knoten der Einstellungen senden</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>senden, was im Postausgang wartet</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>die Versionsnummer des Programms zeigen und beenden</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>das Audit-Protokoll zeigen oder prüfen, dass keine Zeile geändert oder entfernt wurde</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>diese Hilfe zeigen und beenden</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>Schichten {first} bis {last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>Steigung</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>etwa MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>die UID der Serie</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>die UID der Untersuchung</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>der Klassifikator; 'brainview models' listet sie auf</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>der Ordner für die Kopien, der bei Bedarf angelegt wird</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>die folgenden Argumente sind erforderlich: %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>die Sprache der Berichte, etwa de (Standard: die der Einstellungen)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>die Maske kann zu {count} Serie darin gehören</numerusform>
    <numerusform>die Maske kann zu jeder von {count} Serien darin gehören</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>die Maske davon</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>der Name eines Knotens</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>die Patienten-ID; darf * und ? enthalten</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>der Name des Patienten, etwa 'SCHMIDT*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>die maskierte Aufnahme</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>die Aufnahmen liegen darin</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>der Segmentierer, oder none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>die Tabelle: .csv, .json (ein Objekt pro Zeile) oder .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>es gibt keinen Ordner {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>unbekannte Argumente: %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>bis zu diesem Tag einschließlich</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>Verwendung:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>Volumen {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>war Läsion {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>was zu jeder Aufnahme wahr ist; Pfade darin gelten relativ zu FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>was die Modelle ausführt</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>was die Modelle ausführt (Standard: was zur Datei jedes Modells passt)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>wo ONNX-Modelle laufen (Standard: das beste vorhandene Gerät)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>wohin geschrieben wird</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>welche Klasse Ihre Labels meinen: "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>welcher Frame einer Datei mit mehreren, ab 0 (Standard: 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>welche: {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>auf einem Dask-Cluster arbeiten: die Adresse seines Schedulers oder einer auf diesem Computer</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>Worker nebeneinander (Standard: was die Prozessoren nahelegen)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>eine Berichtsseite als .png oder .pdf schreiben; mehrere Aufnahmen erhalten nummerierte Dateien</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>eine Berichtsseite pro Aufnahme schreiben</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>jede Grad-CAM-Karte schreiben</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>jede Grad-CAM-Karte der vorhergesagten Klasse über der Aufnahme als PNG schreiben</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>jede Tumormaske als PNG schreiben</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>jede Tumormaske als PNG aus 0 und 255 in der Größe der Aufnahme schreiben</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>Dateien zu jeder Serie in diesen Ordner schreiben</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>eine Seite mit einer Miniatur pro Aufnahme schreiben, zum Öffnen in einem Browser</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>{count} Datei im Postausgang; erneut senden mit 'brainview send --again'.</numerusform>
    <numerusform>{count:,} Dateien im Postausgang; erneut senden mit 'brainview send --again'.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{count} Datei in {folder}.</numerusform>
    <numerusform>{count:,} Dateien in {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count} Datei abgelehnt</numerusform>
    <numerusform>{count:,} Dateien abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count} Bild kopiert</numerusform>
    <numerusform>{count:,} Bilder kopiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count} Zeile</numerusform>
    <numerusform>{count:,} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>{count} andere Datei weggelassen</numerusform>
    <numerusform>{count:,} andere Dateien weggelassen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count} Aufnahme: {counts}</numerusform>
    <numerusform>{count:,} Aufnahmen: {counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count} Schicht</numerusform>
    <numerusform>{count:,} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters} auf Schicht {number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,} von {count} Datei</numerusform>
    <numerusform>{done:,} von {count:,} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,} von {found} Dateien, {speed:.0f} pro Sekunde, {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,} von {found} Dateien, {speed:.0f} pro Sekunde, noch {time}, {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r} kann nicht geschrieben werden; möglich sind {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind} unter {place}</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{lines} in {folder}: alle so, wie sie geschrieben wurden.</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{lines} in {folder}: {count} Problem.</numerusform>
    <numerusform>{lines} in {folder}: {count:,} Probleme.</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>{missing} fehlt</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} hat keine Klasse ohne Tumor</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}, {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}, {tasks} (Standard für {task})</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}, {tasks} (Standard)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}, {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}: {count} Datei gesendet.</numerusform>
    <numerusform>{node}: {count:,} Dateien gesendet.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>{number:,} fehlgeschlagen</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>{number:,} davon aus einem früheren Lauf</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} beantwortet</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>{number:,} abgelehnt</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>{number:,} unentschieden</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>{number} Objekte</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>{out} enthält, was erledigt ist; --resume macht dort weiter.</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} ist keine UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} ist kein Frame; Frames zählen ab 0</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} ist keine Zahl ab 1</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} empfängt auf {host}:{port}.</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} Sie wird trotzdem geschrieben, zur Forschung.</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <source>; </source>
   <comment>between the parts of a list</comment>
   <translation>; </translation>
  </message>
  <message>
   <source>Answered on request. {reason}</source>
   <translation>Auf Anforderung beantwortet. {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>{name} kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>Diese Serie kann nicht in drei Ebenen gezeigt werden</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>{language} kann nicht angezeigt werden</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>Klasse und Maske widersprechen sich.</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>Klassifizieren</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>Dice zur Referenz</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>Expertenlabel</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>Nur für Forschungszwecke. Kein Medizinprodukt.</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>Modell laden</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>Größter Durchmesser</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>Sehen Sie die Kopien durch, bevor Sie sie weitergeben: Nach Text in den Bildern wird nicht gesucht, und in der Aufnahme eines ganzen Kopfes kann ein Gesicht zu erkennen sein.</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>Am ehesten</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>Kein Pixel dieser Schicht ist eine Zahl; sie wird schwarz dargestellt.</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>Es lief kein Segmentierer.</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>Kein Tumor</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>Für Schichten unbekannter Sequenz ist nicht gemessen, wie oft {model} richtig liegt.</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>Für {kind} ist nicht gemessen, wie oft {model} richtig liegt.</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>Nicht analysiert</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>Nicht konturiert: {model} sieht keinen Tumor, daher wird die eigene Maske nicht gezeigt.</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>Nicht konturiert: {model} sieht keinen Tumor, daher wurde {segmenter} nicht gefragt.</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>Für {kind} gilt: {model} findet {value} von 100 Tumoren ({low} bis {high}, {counted}).</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>Für {kind} gilt: {model} sieht in {value} von 100 Schichten ohne Tumor einen Tumor ({low} bis {high}, {counted}).</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>Konturieren</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>Pixel mit dem Wert {value:g} liegen weit außerhalb aller anderen; sie gelten als fehlend und werden mit dem dunkelsten Wert dargestellt.</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>Pixel, die keine Zahl sind, werden mit dem dunkelsten Wert dargestellt, unendliche mit dem hellsten.</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>Wahrscheinlichkeit innen</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>Wahrscheinlich</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>Einlesen</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>Die Maße in mm wurden von einem Befunder kalibriert.</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>Einige Positionen wurden {fewest}-mal aufgenommen, andere {most}-mal.</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 mit Kontrastmittel</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>Die Antwort hängt von der Lage der Schicht ab.</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>Die Datei enthält auch Messwerte, die nicht gezeigt werden: {formula}.</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>Die Datei gibt die Lage im Patienten nicht an: Links und rechts können vertauscht sein.</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>Die Datei gibt nicht an, wie ihre Pixel kodiert sind; sie wurden als unkodiert gelesen.</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>Die Datei hat ein Overlay mit Markierungen, das nicht gezeigt wird.</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>Die Datei enthält viele Schichten als Mosaik, gibt aber nicht an, wie viele; sie werden als ein Bild gezeigt.</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>Die Datei enthält mehr Pixeldaten, als ihr Header angibt; der Rest wurde weggelassen.</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>Die Achsen der Datei stehen nicht senkrecht aufeinander, daher wird ihre Orientierung nicht verwendet.</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>Das Label der Datei ist keines der bekannten und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>Die Orientierung in der Datei ist unmöglich und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>Der Pixelabstand in der Datei ist unmöglich und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>Die Skalierungssteigung (Rescale Slope) der Datei ist 0 und wurde als 1 angenommen.</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>Die Tumormaske der Datei passt nicht zum Bild und wird nicht verwendet.</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>Die Werte der Datei unterscheiden sich in Stellen, die nicht erhalten bleiben; feine Unterschiede gehen verloren.</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>Das Fenster der Datei zeigt nichts und wurde ersetzt.</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>Das Modell irrt sich bei dieser Sequenz oft.</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>Das Modell wurde für diese Sequenz nie gemessen.</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>Die Kontur ist zweifelhaft (schraffiert): Ihre mittlere Wahrscheinlichkeit beträgt {percent}, und unter {limit} ist sie oft falsch.</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>Die Kontur ist zweifelhaft.</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>Das Bild selbst kann den Namen des Patienten zeigen, denn {why}; sehen Sie es an, bevor Sie es weitergeben.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>Der Pixelabstand ist unbekannt, daher sind die Maße in Pixeln angegeben.</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>Der Pixelabstand wurde am Detektor gemessen, daher sind die Maße in mm größer als im Patienten.</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>Die Wahrscheinlichkeit ist zu gering.</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>Die Aufnahme ist ungewöhnlich; auf Anforderung beantwortet.</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>Der Segmentierer hat in dieser Schicht nichts konturiert.</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>Die Schichtabstände sind ungleichmäßig: {nearest_mm:.1f} bis {farthest_mm:.1f} mm.</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>Dieses Bild wurde verlustbehaftet komprimiert{how}; feine Details können fehlen oder falsch sein.</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>Dies ist eine MPR-Rekonstruktion, die aus anderen Schichten berechnet wurde; die Modelle wurden mit Schichten trainiert, wie Scanner sie aufnehmen.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>Dieses Modell hat keine Grad-CAM-Karte.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>Dieses Modell hat keine Grad-CAM-Karte. {sentence}.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>Dieses Modell hat keine Grad-CAM-Karte: {reason}.</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>Nur Tumormaske</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>Tumor, {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Unentschieden</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>Unentschieden, Tumor {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>Welcher Tumor es ist, ist nicht sicher.</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>Welcher Tumor es ist, ist nicht sicher: {first} oder {second}.</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>Schreiben</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>Ihr Kommentar und Texte auf Schichten werden so ausgegeben, wie Sie sie geschrieben haben.</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>alle Sequenzen zusammen</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>brainview selbst hat hier einen Fehler ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>koronar</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>Freihandregion</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>Gliom</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>installieren Sie brainview neu</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>Meningeom</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>kein Tumor</translation>
  </message>
  <message>
   <source>other</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>andere Sequenzen</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>über 99 %</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>Durchmesserpaar</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>Hypophysentumor</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>bitte melden Sie diesen Satz</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagittal</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>Schicht {number}, Tumor {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>die Datei mit den Sätzen dieser Sprache fehlt oder ist beschädigt</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>Tumor</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>unter 1 %</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}, {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} sieht einen Tumor, aber die eigene Maske markiert keinen; sehen Sie beides an.</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} sieht einen Tumor, aber {segmenter} markiert keinen; sehen Sie beides an.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} sieht keinen Tumor, aber die eigene Maske markiert einen; sehen Sie beides an.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} sieht keinen Tumor, aber {segmenter} markiert einen; sehen Sie beides an.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count} Datei ist eine Kopie anderer hier und wird nicht noch einmal gezeigt.</numerusform>
    <numerusform>{count} Dateien sind Kopien anderer hier und werden nicht noch einmal gezeigt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count} Patient</numerusform>
    <numerusform>{count:,} Patienten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count} Pixel</numerusform>
    <numerusform>{count:,} Pixel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count} Schicht auf Anforderung beantwortet</numerusform>
    <numerusform>{count:,} Schichten auf Anforderung beantwortet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>Zwischen den anderen scheint {count} Schicht zu fehlen.</numerusform>
    <numerusform>Zwischen den anderen scheinen {count} Schichten zu fehlen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} bis {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} antwortet auf dieselbe Schicht gespiegelt anders: Ob ein Tumor gesehen wird, hängt von der Lage der Schicht ab.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} antwortet auf dieselbe Schicht um {sign}{degrees:g}° gedreht oder gespiegelt anders: Ob ein Tumor gesehen wird, hängt von der Lage der Schicht ab.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} antwortet auf dieselbe Schicht um {sign}{degrees:g}° gedreht anders: Ob ein Tumor gesehen wird, hängt von der Lage der Schicht ab.</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>Ein Tumor hat laut {model} die Wahrscheinlichkeit {percent}; unter {limit} wird keine Antwort gegeben.</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>„Kein Tumor“ hat laut {model} die Wahrscheinlichkeit {percent}; unter {limit} wird keine Antwort gegeben.</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>Die wahrscheinlichste Klasse hat laut {model} die Wahrscheinlichkeit {percent}; unter {limit} wird keine Antwort gegeben.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} wurde nur mit Schichten bestimmter Ebene trainiert ({planes}); die Ebene dieser Schicht ist unbekannt.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} wurde nur mit Schichten bestimmter Ebene trainiert ({planes}); diese Schicht ist {plane}.</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} und {last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} oder {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % des Kopfes sind reines Schwarz: Beim Speichern des Bildes wurde ein enges Fenster festgelegt, und die Antwort kann falsch sein.</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % des Kopfes sind reines Weiß: Beim Speichern des Bildes wurde ein enges Fenster festgelegt, und die Antwort kann falsch sein.</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>Schichten aller Sequenzen ({plane})</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{sequence} {plane}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what}: {reason}; {remedy}.</translation>
  </message>
  <message>
   <source>{x:.1f}, {y:.1f}, {z:.1f}</source>
   <translation>{x:.1f}; {y:.1f}; {z:.1f}</translation>
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
   <translation>Mit Zweifel beantwortet</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>Mindestens {volume}.</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>Eine NIfTI-Maske kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>Eine Parametric Map kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>Eine Segmentierung kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>In den Ordner {name} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>De-identifiziert: ohne Name, ID und Daten von Patient und Untersuchung</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>Grad-CAM der Klasse der auffälligsten Schicht als DICOM Parametric Map</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>SHA-256 der Eingabe</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>Größte Kontur: Schicht {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>Auffälligste und größte Schicht</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>Auffälligste und größte: Schicht {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>Auffälligste Schicht</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>Auffälligste: Schicht {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>Auffälligste: {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>Weder ein Segmentierer noch Sie haben die Schichten konturiert.</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>Keine Schicht hat eine Antwort</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>Auf keiner Schicht ist ein Tumor konturiert.</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>Keine ist konturiert.</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>Seite {number} von {count}</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>Patient {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>Pixelabstand</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>MPR-Rekonstruktion</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>Serienbericht</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>Serie {series}, Schicht {number} von {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>Schichtabstand</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>Schicht mit der größten Kontur</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>Schicht mit der Maske des Befunders</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>Schicht mit den Messungen des Befunders</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>Schicht {number} von {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>Die Dateien nennen keinen Patienten</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>Die Serie ist kein DICOM.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Schichtdicke</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>das Lesen ist nicht möglich ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>lassen Sie map weg oder wählen Sie ein Modell, das eine Karte hat</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>lassen Sie nifti weg oder wählen Sie einen Segmentierer</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>lassen Sie nifti weg oder schreiben Sie eine Segmentierung (seg)</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>lassen Sie seg weg oder wählen Sie einen Segmentierer</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>Messungen und Klassen als DICOM Structured Report; die Segmentierung, auf die er verweist, wird ebenfalls geschrieben</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>weder ein Segmentierer noch ein Befunder hat eine Schicht konturiert</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>kein Segmentierer hat eine Schicht konturiert</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>Untersuchung vom {date}</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>Tabellen der Schichten, der Läsionen und dessen, was ein Befunder entschieden und gemessen hat</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>die Läsionen als NIfTI-Maske, jede mit ihrer Nummer</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>die Masken als DICOM-Segmentierung, die eines Befunders als weitere</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>die Seiten des Berichts als DICOM Secondary Captures</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>die Seiten des Berichts als Bilder</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>der Bericht zur Serie als PDF und derselbe in DICOM eingebettet</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>das Ergebnis und alles, was nötig ist, um es zu wiederholen</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>es gibt von keiner Schicht eine Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>unbekannter Grund</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>Volumen {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count} isolierter Fleck zählt in keiner Summe.</numerusform>
    <numerusform>{count:,} isolierte Flecken zählen in keiner Summe.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count} Schicht fehlgeschlagen</numerusform>
    <numerusform>{count:,} Schichten fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>{count} Schicht der Serie nicht analysiert.</numerusform>
    <numerusform>{count:,} Schichten der Serie nicht analysiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count} Schicht abgelehnt</numerusform>
    <numerusform>{count:,} Schichten abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count} Schicht unentschieden</numerusform>
    <numerusform>{count:,} Schichten unentschieden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found} auf {places} von {count} Schicht</numerusform>
    <numerusform>{found} auf {places} von {count:,} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}, Zentrum {center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume} (das Modell: {other}), auf {count} Schicht korrigiert</numerusform>
    <numerusform>{volume} (das Modell: {other}), auf {count:,} Schichten korrigiert</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>Zusammen {volume}.</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>Ein PNG jeder Tumormaske</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>Ein Stapel läuft.</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>Eine Berichtsseite pro Aufnahme</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>Eine Tabelle dieses Namens ist vorhanden. Sie wird ersetzt.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>Beantwortet, Zweifel</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>Jede Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Mindestens</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Höchstens</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>Stapel – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>Der Ordner kann nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>Ein ZIP-Archiv oder mehrere Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Wählen Sie zuerst einen Ordner.</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>Einen Ordner mit Aufnahmen wählen</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>Wählen Sie einen Ordner, der Aufnahmen enthält.</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>Wählen Sie einen Ordner, ein ZIP-Archiv oder mehrere Dateien, oder ziehen Sie sie in dieses Fenster.</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>Aufnahmen oder ein ZIP-Archiv wählen</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>Wählen, wohin die Tabelle geschrieben wird</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>Wählen Sie, wer antwortet und was geschrieben wird.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>Einen Ordner klassifizieren</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>Das Gewählte klassifizieren</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>Jede Aufnahme mit ihrer Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Jede Klasse</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Jeder Status</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>Datei {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>Dateien, die sich seitdem nicht geändert haben, behalten ihre Zeilen.</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Dateien …</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Ordner …</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Frame</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>Letzten Lauf fortsetzen</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>HTML-Seite</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>Heatmaps</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>Nichts Neues beginnen lassen</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Modelle laden</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>Suchen Sie danach oder führen Sie den Stapel erneut aus.</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Dateien suchen</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>MODELLE</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>Name verborgen</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>Kein Ordner gewählt.</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>Keine Aufnahme gefunden.</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>Kein Segmentierer gewählt.</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>Noch keine Tabelle.</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>Nicht fertig: {count} Aufnahme erledigt</numerusform>
    <numerusform>Nicht fertig: {count:,} Aufnahmen erledigt</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>Nichts Neues beginnt, bis Sie fortsetzen.</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>Eine Seite mit einer Miniatur pro Aufnahme, für einen Browser</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>Eine Zeile pro Serie</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>Den Ordner der Tabelle öffnen</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>Oder ziehen Sie einen in dieses Fenster.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>Wahrscheinlichkeit in Prozent</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>ERGEBNISSE</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Bemerkungen</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Berichte</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>Zeilen nach {path} geschrieben.</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>AUFNAHMEN</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>AUFNAHMEN NACH KLASSE</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>Gezeigtes speichern</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>Gezeigtes speichern …</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>Aufnahmen und Archive</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>Aufnahmen nach Klasse: {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>Jede Zeile zeigen</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>Tabelle im Ordner zeigen</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>Starten Sie. Jede Aufnahme wird eine Zeile; eine nicht lesbare Datei ist eine Zeile mit dem Grund.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>Abbrechen; was erledigt ist, bleibt erhalten</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird abgebrochen</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>Ergebnistabelle</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>Der Ordner der Tabelle ist nicht mehr dort, wo er war.</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>Der Pfad der Tabelle steht unter „Ergebnisse“.</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>Das System hat kein Programm, das Ordner zeigt.</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>Die Tabelle und die Seite haben eine Zeile pro DICOM-Serie oder Volumen, nicht pro Schicht</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>Die Tabelle wird geschrieben.</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>Zu dieser Tabelle gibt es keinen früheren Lauf.</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>Diese Datei ist nicht mehr dort, wo sie war.</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>Diese Aufnahme ist fehlgeschlagen: Die Bemerkung sagt, warum.</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>Tumor</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>Tumorfläche</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>Das Erledigte steht in der Tabelle. „Starten“ macht dort weiter.</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>Ihre Auswahl enthält keine Datei, die brainview liest.</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>Breite der Leiste mit der Auswahl</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>Die Zeilen unten, gefiltert und sortiert, wie sie sind, als Tabelle schreiben</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>in {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>in {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>die Datei</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count} beantwortet</numerusform>
    <numerusform>{count:,} beantwortet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count} fehlgeschlagen</numerusform>
    <numerusform>{count:,} fehlgeschlagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count} Datei</numerusform>
    <numerusform>{count:,} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count} Datei oder Ordner</numerusform>
    <numerusform>{count:,} Dateien und Ordner</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>{count} davon vom letzten Lauf</numerusform>
    <numerusform>{count:,} davon vom letzten Lauf</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count} abgelehnt</numerusform>
    <numerusform>{count:,} abgelehnt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count} Zeile</numerusform>
    <numerusform>{count:,} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count} Aufnahme erledigt</numerusform>
    <numerusform>{count:,} Aufnahmen erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count} unentschieden</numerusform>
    <numerusform>{count:,} unentschieden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count} ohne eine Datei, die nicht geschrieben werden konnte</numerusform>
    <numerusform>{count:,} ohne eine Datei, die nicht geschrieben werden konnte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>{done:,} von bisher {count} gefundenen Datei</numerusform>
    <numerusform>{done:,} von bisher {count:,} gefundenen Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame} von {count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,} von {count} Zeile</numerusform>
    <numerusform>{shown:,} von {count:,} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} Dateien pro Sekunde</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>Eine PNG-Datei für jede Seite</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>Ein neues Fenster, angeboten für Aufnahmen ohne Modalität:</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>Ein neues Fenster, angeboten für Aufnahmen der Modalität {modality}:</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>Ein zweiter Blick auf eine Hirn-MRT: Klasse, Grad-CAM-Karte und Tumormaske.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE-Titel</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>Über brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>Zur ganzen geöffneten Serie.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>Dies zum Geöffneten hinzufügen oder es ersetzen?</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>Alle DICOM-Bilder des Geöffneten werden nach dem Basic Profile des Standards kopiert: ohne Namen, IDs, Datumsangaben und Freitext, mit neuen UIDs. Die Pixel bleiben, wie sie sind; ein Bild, das Text zeigen kann, wird abgelehnt, sofern nicht eine Region davon geschwärzt wird.</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Alle Ereignisse</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>Eine hinzugefügte Untersuchung wird neben der geöffneten gezeigt und blättert mit ihr.</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>Nur damit ordnet ein Archiv Ergebnisse dem Patienten zu. Ohne sie nennen sie niemanden, behalten aber die UIDs der Untersuchung.</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>Jede</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>Jedes Datum</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>So viele, wie es schneller machen</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>Den gewählten Computer fragen, ob er antwortet</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Abfrage läuft</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>{name} wird gefragt …</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Audit-Protokoll</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>Zurück zu keiner Taste</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>Zurück zu {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>Balken stehen still, solange Arbeit unbekannter Dauer läuft</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>In jedem Bild schwärzen</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>CSV-Dateien zu Schichten, Läsionen und Ihren Messungen</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>Ordner ändern</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>Computer prüfen</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>Wählen, wohin die Dateien geschrieben werden</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>Zitieren Sie es als: The brainview authors. brainview (Version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>Klicken Sie auf eine Taste, um sie zu ändern.</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>Klicken, dann eine andere Taste drücken</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>Die DICOM-Bilder ohne Angaben zur Identität des Patienten kopieren</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>Die ausgewählten Zeilen kopieren</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>Kopieren Sie dies in die Meldung eines Problems. Es enthält keine Patientendaten und keinen Namen eines Benutzers, einer Datei oder eines Computers.</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>Copyright the brainview authors, unter der Apache-Lizenz 2.0. Die Modellkarte jedes Modells sagt, womit es trainiert wurde und unter welcher Lizenz.</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>DICOM-Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>DICOM-Bilder</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>DICOM-Segmentierung</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>DICOM Structured Report</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>DICOM-Tags</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>DICOMweb-Adresse</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>Datum der Untersuchung</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>De-identifizierte Kopie</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Standardmodell</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>Standardmodelle und Threads gelten ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>Standardsegmentierer</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>Elemente des Headers</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>Jetzt leeren</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Esc zum Verlassen, Rücktaste für keine Taste</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>FEHLER  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>Abrufen und öffnen</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>Von einem anderen Computer abrufen</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>Tag, Prüfsumme, Knoten … suchen</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>In den Zeilen suchen</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Ordner für die Dateien</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>Für die Klasse der auffälligsten Schicht</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Von … bis …</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>Schichten durchblättern</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (Parametric Map)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>Bei jedem Start verbergen, wer untersucht wurde</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>Host</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>Identität des Patienten einschließen</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>Betrifft eine ganze Serie</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>Enthält</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>JSON mit allem, um das Ergebnis zu wiederholen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>Datumsangaben behalten, alle um dieselbe unbekannte Zahl von Tagen früher</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>Private Werte der Scanner behalten, die der Standard als sicher aufführt</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>Geschlecht, Alter, Größe und Gewicht behalten</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>Wörter behalten, die Sequenzen und Ebenen nennen</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>Abgelegt in {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>Längen in</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Lage</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>Zeilen des Audit-Protokolls</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>Messungen (Structured Report)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Ziehen (Mitte)</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>Das Bild verschieben</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>Film</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>NIfTI-Maske</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>Name</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>Keine Datei wurde geschrieben.</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>Keine Zeile enthält das.</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>Kein Modell ist installiert. Installieren Sie brainview neu.</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>Kein anderer Computer ist eingerichtet. Fügen Sie in den Einstellungen unter „Andere Computer“ einen hinzu.</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>Nicht auf dieser Seite</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>Nichts ist geöffnet.</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>An keine anderen Computer als diese wird etwas gesendet. Geben Sie AE-Titel, Host und Port oder die Adresse eines DICOMweb-Dienstes an. „Abrufen“ ist get oder move. TLS und der Empfangsdienst werden in der Datei eingestellt.</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>Jetzt {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Einen Ordner öffnen</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>Eine Maske öffnen: SEG, RTSTRUCT, NIfTI oder ein Bild für jede Schicht</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>Aufnahmen öffnen</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>Andere Computer</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>Andere Computer …</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>Eigener AE-Titel</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Handbuchseite</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>Bestandteile und ihre Lizenzen</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>Patienten-ID</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>Name des Patienten</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>Patienten, Datumsangaben und Beschreibungen sind verborgen, wie im Programmfenster.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>Taste drücken</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>ZEILE,SPALTE,HÖHE,BREITE in Pixeln von links oben, oder nichts</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>Die Zeilen werden gelesen und geprüft …</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>Schicht {number:,} von {total:,} wird gelesen</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Bewegung reduzieren</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>Zuletzt geöffnete Dateien merken</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>Bericht (PDF in DICOM)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>Bericht (Bilder)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Bericht als PDF</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>Bericht als Bilder</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>Ziehen (rechts)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>Einen Film speichern</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>Den Film speichern</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Das Bild speichern</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Bildschirme</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>Tag, Name oder Wert suchen</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>Diese Seite durchsuchen</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>Segmentierung</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Erneut senden</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>Ergebnisse senden</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>Masken und Messungen zeigen</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>Zeigen, wer untersucht wurde</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>Größe von Text und Bedienelementen</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>Maße und Klassen; Ihre in einer zweiten Datei</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Rundgang überspringen</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>Schichten pro Sekunde</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>Schichten werden nur im Arbeitsspeicher gehalten und sind fort, wenn das Fenster geschlossen wird.</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>Schichten im Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Schritt {number} von {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>Abgebrochen. Die fertigen Dateien bleiben.</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>Untersuchungen und Serien</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>System</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>System</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tabellen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>Dort wegnehmen</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>Die Modelle werden getestet …</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>Text lässt sich auswählen; bei einer DICOM-Serie auch als DICOM</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>Die des Programms</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>Das beste für jede Aufnahme</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>Der Computer hat keine solche Serie.</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>Die Läsionen, jede mit ihrer Nummer</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>Die Konturen über der Serie; Ihre in einer zweiten Datei</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>Die Seiten des Handbuchs fehlen. Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>Die Seiten des Berichts als Secondary Captures</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>Die Größe von Text und Bedienelementen gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>Die ganze Zeile</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farbschema</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>Es kann mehr geben; fragen Sie nach weniger.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Zeit (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>Fensterung</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>Fenster, die Sie behalten haben</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>Ohne sie enthalten Dateien weder Name, ID oder Daten des Patienten noch Dateinamen. DICOM-Dateien behalten die UIDs der Serie, über der sie liegen.</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>{number:,} von {total:,} wird geschrieben</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>Ihre Fenster</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>eine PNG- oder JPEG-Datei</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>eine Zeile oben auf jedem Bericht</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>AE-Titel von brainview selbst</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>verborgen</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>in Zeile {row}, </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>darf * und ? enthalten</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>bestanden  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>etwa SCHMIDT*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>{count} Sendung im Postausgang.</numerusform>
    <numerusform>{count:,} Sendungen im Postausgang.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>{count} Datei für später im Postausgang.</numerusform>
    <numerusform>{count:,} Dateien für später im Postausgang.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>{count} Datei weggelassen, die kein DICOM ist.</numerusform>
    <numerusform>{count:,} Dateien weggelassen, die kein DICOM sind.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count} Datei gesendet.</numerusform>
    <numerusform>{count:,} Dateien gesendet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count} Datei geschrieben: {names}.</numerusform>
    <numerusform>{count:,} Dateien geschrieben: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count} Bild kopiert.</numerusform>
    <numerusform>{count:,} Bilder kopiert.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count} Bild abgelehnt:</numerusform>
    <numerusform>{count:,} Bilder abgelehnt:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count} Zeile, alles so, wie es geschrieben wurde.</numerusform>
    <numerusform>{count:,} Zeilen, alle so, wie sie geschrieben wurden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count} Zeile, aber nicht alles ist so, wie es geschrieben wurde:</numerusform>
    <numerusform>{count:,} Zeilen, aber nicht alle sind so, wie sie geschrieben wurden:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count} Modell funktioniert auf diesem Computer.</numerusform>
    <numerusform>Alle {count:,} Modelle funktionieren auf diesem Computer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>{count} weiterer Satz wie diese.</numerusform>
    <numerusform>{count:,} weitere Sätze wie diese.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>{count} weiteres Problem.</numerusform>
    <numerusform>{count:,} weitere Probleme.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count} Serie abgerufen.</numerusform>
    <numerusform>{count:,} Serien abgerufen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>{count} Schicht, wie sie jetzt gezeigt wird.</numerusform>
    <numerusform>Alle {count:,} Schichten, wie sie jetzt gezeigt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} Untersuchung, Serien: {series:,}.</numerusform>
    <numerusform>{count:,} Untersuchungen, {series:,} Serien.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{failed} von {count} Modell funktioniert nicht auf diesem Computer.</numerusform>
    <numerusform>{failed} von {count:,} Modellen funktionieren nicht auf diesem Computer.</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key} kann nicht geändert werden: Damit bewegt man sich im Fenster.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} ist die Taste von „{command}“.</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,} von {count} Zeile</numerusform>
    <numerusform>{shown:,} von {count:,} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>jetzt {size}</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height} bei {percent:.0f} %</translation>
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
   <translation>Ein Klick schreibt einen Text auf das Bild</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>Eine Linie bekannter Länge ergibt die Pixelgröße</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>Maske übernehmen</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>Untersuchung hinzufügen</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>Dem Geöffneten eine Untersuchung hinzufügen</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>Serie analysieren</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>Die ganze Serie analysieren</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Pfeil</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>Serien bei einem anderen Computer abfragen und öffnen</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>Reines Bild</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>Blindbefundung</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>Blindbefundung: Antworten verbergen, bis sie angefordert werden</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pinsel</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>Kalibrieren</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>Fenster nach Namen auswählen</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>Hineinklicken</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>Klicks umreißen ein Polygon; ein Doppelklick beendet es</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>Befehle zum Bild</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>Reines Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>Das Bild so kopieren, wie es gezeigt wird</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>Das Bild ohne Overlays kopieren</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>Geöffnete Maske korrigieren</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Fadenkreuz</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Strg+Mausrad</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>DICOM-Tags dieser Schicht</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>Läsion löschen</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>Teil löschen</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>Die Läsion unter dem Mauszeiger löschen</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>Den Teil der Maske unter dem Mauszeiger löschen</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>Die ausgewählte Messung löschen</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>Rückgängig Gemachtes wiederherstellen</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>Einen Griff des Fadenkreuzes ziehen</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>Endpunkt oder Linie ziehen</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>Ihre Maske verwerfen</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>Ihre Maske verwerfen; die des Modells bleibt</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>Eine der drei Ebenen vergrößern</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>Berichte, Masken und Tabellen exportieren</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Löcher füllen</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>Die Löcher der Maske füllen</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>Das Programmfenster bildschirmfüllend zeigen oder nicht mehr</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>Das Bild in die Ansicht einpassen</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>Links und rechts spiegeln</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>Horizontal spiegeln</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>Oben und unten spiegeln</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>Vertikal spiegeln</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>Die Antwortleiste einklappen</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>Die Untersuchungsleiste einklappen</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>Vier Ansichten</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>Freihandregion</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>Zur auffälligsten Schicht gehen</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Zur nächsten Ansicht gehen</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>Identität verbergen</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>Verbergen, wer untersucht wurde</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>Interpolieren</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>Zwischen Pixeln interpolieren oder sie als Quadrate zeigen</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>Ihre Maske zwischen Schichten interpolieren</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Invertieren</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>Schwarz und Weiß vertauschen</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>Dieses Fenster unter einem Namen behalten oder eines löschen</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pinsel größer</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>Ziehen mit links zeichnet einen Pfeil bis zu seiner Spitze</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>Ziehen mit links radiert in der Maske</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>Ziehen mit links misst einen Abstand</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>Ziehen mit links misst in einer Freihandregion</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>Ziehen mit links misst in einer Ellipse</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>Ziehen mit links bewegt das Fadenkreuz der drei Ebenen</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>Ziehen mit links verschiebt das Bild</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>Ziehen mit links malt auf die Maske</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>Ziehen mit links malt bis zu den Gewebegrenzen</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>Ziehen mit links ändert Fensterbreite und Fensterlage</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Ziehen mit links zoomt</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Den Pinsel größer machen</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Den Pinsel kleiner machen</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>Ziehen (Mitte), Leertaste+Ziehen</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>Eine Messung verschieben</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>Einen Regler oder in einer Liste bewegen</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>Das Programmfenster auf den nächsten Bildschirm verschieben</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Nächste Ansicht</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>Nächste Serie</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>Nächste Schicht</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>Nächstes Volumen</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>In dieser Schicht ist nichts zu konturieren</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>Ein Bildpixel auf einem Bildschirmpixel</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>Einen Ordner mit allen Serien öffnen</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>Eine Maske über der Serie öffnen, zu der sie gehört</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>Eine Aufnahme öffnen</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>Maske öffnen</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>Anderer Bildschirm</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>Overlays aus, solange die Taste gehalten wird</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Leisten</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>Durchmesserpaar</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>Die Serie abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>Vorherige oder nächste Schicht</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>Vorherige Serie</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>Vorherige Schicht</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>Vorheriges Volumen</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>Voruntersuchung</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>Referenzlinien</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>Referenzmaske</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>Referenzmaske, sofern vorhanden</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>Maske ablehnen</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>Die Ansicht zurücksetzen</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>Voruntersuchung angleichen</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>Rechtsklick, Menütaste</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>Um 90° drehen</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>Die Kontur der Maske glätten</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>Film speichern</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>Das Bild als PNG speichern</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>Die Serie als Film speichern (MP4 oder GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>In einer Liste oder Leiste blättern</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>Alle Ansichten gemeinsam durchblättern, bei gleicher Ebene nach Position</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Blättern gekoppelt</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>Die Ergebnisse der Serie an einen anderen Computer senden</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>Serie in einer anderen Ansicht</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>Die Voruntersuchung danebenstellen und ausrichten</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>Fensterbreite und Fensterlage aller Bilder gemeinsam einstellen</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Umschalt+Pfeiltasten</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>Umschalt+Klick in der Liste, ziehen</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Umschalt+Mausrad</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>Alle Tastenkürzel zeigen</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>Alle, keine oder wenige Textzeilen in den Ecken zeigen</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>Die ausgerichtete Voruntersuchung auf den Schichten der aktuellen zeigen oder auf ihren eigenen</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>Das Audit-Protokoll zeigen und prüfen</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>Das Handbuch zeigen</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>Die Serie in drei Ebenen zeigen</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>Die Schicht und daneben die Serie in drei Ebenen zeigen</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>Die Teile des Programmfensters nacheinander zeigen</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>Zeigen, wo die Schicht einer Ansicht die der anderen schneidet</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Größe des Pinsels</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>Schicht und Ebenen</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pinsel kleiner</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>Smart-Pinsel</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Glätten</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Pixel glätten</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>Das Laufende abbrechen</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>Untersuchungen</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>Eine Kopie der geöffneten Maske als Ihre übernehmen, auf allen Schichten</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>Die Maske des Modells als Ihre übernehmen</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>Die Modelle auf diesem Computer testen</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>Text in den Ecken</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>Die Maske, die Sie gezeichnet oder korrigiert haben</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>Dieselbe Schicht im nächsten Volumen</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>Dieselbe Schicht im vorherigen Volumen</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>Drei Klicks messen einen Winkel</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>Drei Ebenen</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>Die drei Ebenen drehen</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>Zweimal ziehen misst senkrecht aufeinander stehende Durchmesser</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>Zwei Ansichten</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>Zwei Ansichten nebeneinander</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>Fensterbreite und Fensterlage eintippen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>Die letzte Änderung an Messungen oder Masken rückgängig machen</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>Eine andere Ansicht verwenden</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>Version, Lizenzen, Zitierweise</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>Breite und Lage</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>Fensterbreite und Fensterlage (siehe Einstellungen)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>Fenster aus den Werten des Bildes</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>Fensterung gekoppelt</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>Ihre Maske</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>Um den Mauszeiger zoomen</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>Zoom gekoppelt</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>Alle Bilder gemeinsam zoomen, verschieben und drehen</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} oder {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>Keiner</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>ANTWORT</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>Alle</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{count} Schicht analysiert</numerusform>
    <numerusform>Alle {count:,} Schichten analysiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>Auch zur gedrehten Schicht fragen</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>Eine Antwort zu einem solchen Bild besagt wenig; Sie können sie trotzdem anfordern, sie wird dann gekennzeichnet.</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>Analysieren</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>Neu analysieren</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>Beide Serien analysieren</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>Analyse läuft</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>Trotzdem antworten</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>Antwort verborgen</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>{model} fragen, nur für diese Ebene gemacht</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>Nicht lesbar oder analysierbar</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>Klasse nach Ihrer Meinung</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>Klassifizieren</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>Klicken Sie auf eine Klasse, um deren Karte zu sehen.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>Ziehen Sie Dateien, Ordner oder ZIP-Archive irgendwo in dieses Fenster oder drücken Sie {key}. Gelesen werden DICOM, NIfTI, PNG, JPEG, TIFF, BMP und MATLAB.</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>Frühere Antwort, wird ersetzt.</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>Frühere Antwort, jetzt veraltet.</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>Dateien, die nicht gezeigt werden können</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>Füllung</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>Für axiale Schichten: {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>Für koronare Schichten: {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>Für sagittale Schichten: {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>Die zuletzt geöffneten Dateien vergessen</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>Größte Maske</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell laden</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>Localizer</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>Maske von {area}</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>Keine Klasse gewählt</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>Keine Läsionen</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>Keine installiert</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>Nur die erste Analyse mit einem Modell wartet darauf.</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Deckkraft der Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Deckkraft der Maske</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>Eine Referenzmaske öffnen</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>Das Beispiel {title} öffnen</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>Oder beginnen Sie mit einer synthetischen Aufnahme</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>Kontur</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>Nur bei gesehenem Tumor konturieren</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>Konturieren</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>Patient ohne Namen</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>Frühere {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>ZULETZT</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>Keine weiteren Dateien lesen</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>Beurteilen Sie zuerst das Bild und wählen Sie unter „Ihre Beurteilung“ Ihre Klasse oder schreiben Sie einen Kommentar. Danach wird die Antwort gezeigt, wenn Sie sie anfordern.</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>Einlesen</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>Aufnahme lesen</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>Einlesen, {count} Datei</numerusform>
    <numerusform>Einlesen, {count:,} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>Von mir geprüft</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>UNTERSUCHUNG</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>SYNTHETISCHE BEISPIELE</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>Voruntersuchung danebenstellen</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>Trotzdem zeigen, zur Forschung</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>Die Grad-CAM-Karte zeigen: {name}</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>Antwort zeigen</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>Die Maske als Füllung zeigen</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>Die Maske als Kontur zeigen</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>Gefundenes zeigen</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>Schicht {first}; zu Schicht {largest} gehen, wo sie am größten ist</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>Schicht {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>Schicht {number}: keine Antwort</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>Schicht {number}: {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>Analysierte Schichten</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>Schichten {first} bis {last}; zu Schicht {largest} gehen, wo sie am größten ist</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>Analyse abbrechen (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Nach {done:,} von {count} Schicht abgebrochen</numerusform>
    <numerusform>Nach {done:,} von {count:,} Schichten abgebrochen</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>Untersuchung ohne Namen</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>Untersuchung {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>Das Modell antwortet auch auf die leicht gedrehte Schicht und auf ihr Spiegelbild; wo die Antworten sich widersprechen, ob ein Tumor vorliegt, ist es unentschieden. Das Modell braucht bis zu viermal so lange.</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>Die Aufnahme wurde nicht analysiert.</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>Dieses Modell hat keine Klasse ohne Tumor.</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>Volumen der Maske</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>Volumen der Serie</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>Volumen {number} von {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>Wo das Modell keinen Tumor sieht, wird der Segmentierer nicht gefragt, und keine Maske kann der Klasse widersprechen.</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>Warum es unentschieden ist</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Dateien schreiben</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Ihr Kommentar</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>Ihre Beurteilung</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>Ihr Volumen</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>verschwunden</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>neu</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>Wahl der Klasse</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>Prüfvermerk</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count} Datei kann nicht gezeigt werden</numerusform>
    <numerusform>{count:,} Dateien können nicht gezeigt werden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count} Schicht ist unentschieden, mit {volume} des Volumens.</numerusform>
    <numerusform>{count:,} Schichten sind unentschieden, mit {volume} des Volumens.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count} Schicht ist unentschieden; sehen Sie das Bild an.</numerusform>
    <numerusform>{count:,} Schichten sind unentschieden; sehen Sie das Bild an.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count} Schicht, noch nicht analysiert</numerusform>
    <numerusform>{count:,} Schichten, noch nicht analysiert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>außerdem {count} kleinere Läsion</numerusform>
    <numerusform>außerdem {count:,} kleinere Läsionen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,} von {count} Schicht</numerusform>
    <numerusform>{done:,} von {count:,} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{done:,} von {count} Schicht analysiert</numerusform>
    <numerusform>{done:,} von {count:,} Schichten analysiert</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (defekt)</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · für diese Ebene</translation>
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
   <translation>3D</translation>
  </message>
  <message>
   <source>Analyze plane</source>
   <translation>Ebene analysieren</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>Anderer Patient</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>Die Modelle zu dem Bild fragen, das den Fokus hat</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>Axiale Ebene</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>Diese Ansicht schließen</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>Koronare Ebene</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>Ziehen dreht den Kopf; ein Doppelklick zeigt ihn von vorn</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>Ziehen Sie eine Serie hierher oder klicken Sie hier und dann auf eine Serie</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>Wie viel von der Serie jedes Bild zeigt</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>Identität verborgen</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>Läsionen in drei Dimensionen</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>Maximum über {thickness} mm</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>Mittelwert über {thickness} mm</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>Minimum über {thickness} mm</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,} von {count} Schicht gelesen</numerusform>
    <numerusform>{done:,} von {count:,} Schichten gelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>Sagittale Ebene</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>Auch den Kopf und seine Läsionen in drei Dimensionen zeigen</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>Die drei Ebenen nebeneinander zeigen oder eine groß</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>Einzelne Lagen</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>Gelesene Schichten</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Lesen abbrechen</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Ausrichten</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>Schichtdicke der Bilder</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>Die Ebenen zu denen der Serie zurückdrehen</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>Beide haben dieselben Koordinaten.</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>Ein Teil der Bilder kann nicht geschwärzt werden</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>Keine frühere Untersuchung dieses Patienten in dieser Ebene ist geöffnet; fügen Sie sie zuerst hinzu.</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>Keine geöffnete frühere Untersuchung enthält diese Sequenz in dieser Ebene.</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>Nicht ausgerichtet.</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>Der Header gibt nicht an, wer wann und in welcher Ebene untersucht wurde.</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>Der Knoten {node} unter {place} antwortet.</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>Die Voruntersuchung ist ausgerichtet: um {angle:.1f}° gedreht.</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>öffnen Sie einen anderen Ordner oder eine andere Datei</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>setzen Sie zwischen mehrere Regionen ein Semikolon</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>darin ist kein Bild, sondern {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>in diesem Ordner ist kein Bild</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count} Datei kann nicht gezeigt werden.</numerusform>
    <numerusform>{count:,} Dateien können nicht gezeigt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count} Datei gesendet</numerusform>
    <numerusform>{count:,} Dateien gesendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>{count} Objekt der Serie {place}</numerusform>
    <numerusform>{count:,} Objekte der Serie {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count} Schicht in 1 Serie.</numerusform>
    <numerusform>{count:,} Schichten in 1 Serie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} Schicht in {series:,} Serien.</numerusform>
    <numerusform>{count:,} Schichten in {series:,} Serien.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>Helle Details</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Hellste</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>Dunkle Details</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Dunkelste</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>Wiederhergestellt: {change}.</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>Aus der Datei, {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Voller Bereich</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>Höchster Kontrast</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>Masken werden auf den Schichten einer Serie korrigiert, nicht auf einer MPR-Rekonstruktion.</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>Keine Aufnahme geöffnet</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>Öffnen Sie eine Aufnahme oder einen Ordner, oder ziehen Sie sie hierher</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>Orientierung unbekannt</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>Zeigen Sie auf den Teil der Maske, der gelöscht werden soll.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SYNTHETISCH</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>Bildbetrachter</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>Weichteile</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>Wiedergabe anhalten</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>Text auf dem Bild</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Text, dann Eingabetaste</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>Der Pinsel ist {width:.1f} mm breit, kalibriert.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>Der Pinsel ist {width:.1f} mm breit.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>Der Pinsel ist {width:.1f} px breit.</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>Auf dieser Schicht ist keine Maske.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>Rückgängig gemacht: {change}.</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>alles</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>{measure} löschen</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>wenig</translation>
  </message>
  <message>
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>invertiert</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>Lage {number} von {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>niedrig</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>Karte: {name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>Modell</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>{measure} verschieben</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>keiner</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>Befunder</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>MPR</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>Schicht {number} von {count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>Schicht {number} von {count}, Volumen {volume} von {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>Schichtabstand {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>Abstand unbekannt</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>Übernehmen der Modellmaske</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>Pinselstrich</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>Löschen eines Teils</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>Verwerfen der Befundermaske</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>Füllen von Löchern</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>Ablehnen der Maske</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>Strich mit dem Smart-Pinsel</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>Glätten</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · Wert {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>Zoom {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>Zoom {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>{change} auf Schicht {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} Tag</numerusform>
    <numerusform>{count} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} Monat</numerusform>
    <numerusform>{count} Monate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} Woche</numerusform>
    <numerusform>{count} Wochen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} Jahr</numerusform>
    <numerusform>{count} Jahre</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>{length:.1f} mm dick</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>{rate:g} Schichten pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>Ein zweiter Blick</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>Die Voruntersuchung wird ausgerichtet.</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>Beide Serien werden analysiert.</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>Änderung seit der Voruntersuchung</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>Änderung seit {date}</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>Wählen Sie zuerst Ihre Klasse oder schreiben Sie einen Kommentar; danach wird die Antwort gezeigt.</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>Maske korrigieren</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>Ziehen Sie Dateien, Ordner oder ZIP-Archive irgendwo in das Fenster, oder drücken Sie {key}. Hier steht, was geöffnet ist, eine Zeile für jede Serie.</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>Zum Öffnen loslassen.</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>Für die ganze Serie analysieren Sie sie zuerst ({keys}).</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>Für die ganze Serie analysieren Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>Gehen Sie zu einer Schicht zwischen zweien, deren Masken Sie gezeichnet haben, und interpolieren Sie dort.</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>Länge der Linie in mm</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>Karte und Kontur</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>Öffnen Sie zuerst eine Maske über dieser Serie; dann können Sie eine Kopie davon korrigieren.</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>Öffnen Sie eine Serie, um sie in drei Ebenen zu sehen.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>Zeigen Sie auf die Läsion, die gelöscht werden soll.</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>Referenzmaske geöffnet; sie markiert {count} Schicht.</numerusform>
    <numerusform>Referenzmaske geöffnet; sie markiert {count:,} Schichten.</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>Regionen, Pfeile und Texte</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>Die Maße sind kalibriert und werden jetzt in mm angegeben.</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>Abgebrochen. Verlassen Sie die drei Ebenen und kehren Sie zurück, um die Serie erneut zu lesen.</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>Text in den Ecken: {amount}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>Die Antwort</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>Die Antwort betrifft bereits dieses Bild.</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>Das Stapelfenster spricht diese Sprache, wenn es neu geöffnet wird.</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>Bei der Klasse steht ihre Wahrscheinlichkeit und darunter, was die Antwort zweifelhaft macht. Klicken Sie auf eine Klasse, um zu sehen, was für sie spricht.</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>Die Datei gibt ihren Pixelabstand an, es gibt also nichts zu kalibrieren.</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>Die Dateien werden noch gelesen.</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>Die Maske hat sich auf {count} Schicht geändert.</numerusform>
    <numerusform>Die Maske hat sich auf {count:,} Schichten geändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>Das Bild wurde kopiert.</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>Das Bild wurde gespeichert.</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>Die Schicht</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>Die Untersuchungen</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>Die ganze Serie</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>Die ganze Serie ({count} Schicht)</numerusform>
    <numerusform>Die ganze Serie ({count:,} Schichten)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>Hier ist keine Maske zu löschen.</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>Für diese Schicht gibt es keine Referenzmaske.</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>Dieser Computer hat nur einen Bildschirm.</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>Diese Ebene zeigt eine Schicht der Serie, deren Antwort bereits gezeigt wird.</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>Diese Serie hat nur eine Schicht; speichern Sie stattdessen ihr Bild.</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>Diese Schicht ({number:,} von {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>Für diese Schicht gibt es keine Antwort.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>Mit dem Mausrad oder den Pfeiltasten sehen Sie andere Schichten. Ziehen Sie mit der rechten Maustaste für Fensterbreite und Fensterlage, drehen Sie das Mausrad mit Strg für den Zoom.</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>Was geöffnet ist, ist kein DICOM.</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>Breite der Antwortleiste</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>Breite der Untersuchungsleiste</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>Ohne Ausrichtung werden Läsionen nur verglichen, wenn jede Untersuchung genau eine hat.</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainview sagt, was eine Schicht einer Hirn-MRT am ehesten zeigt, auf welchem Teil die Antwort beruht und wo ein Tumor liegt. Dieser Rundgang öffnet eine synthetische Aufnahme. brainview ist nur für Forschungszwecke bestimmt.</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>nichts konturiert</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>auf aktuellen Schichten</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>Kopieren der geöffneten Maske, auf {count} Schicht</numerusform>
    <numerusform>Kopieren der geöffneten Maske, auf {count:,} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>Löschen einer Läsion, auf {count} Schicht</numerusform>
    <numerusform>Löschen einer Läsion, auf {count:,} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>der Datenträger ist voll oder lässt es nicht zu</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>Interpolation zwischen Schichten, auf {count} Schicht</numerusform>
    <numerusform>Interpolation zwischen Schichten, auf {count:,} Schichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{count} Datei in {folder} geschrieben.</numerusform>
    <numerusform>{count:,} Dateien in {folder} geschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count} Datei geschrieben.</numerusform>
    <numerusform>{count:,} Dateien geschrieben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>{count} Schicht, auf der Sie inzwischen gemalt haben, bleibt, wie sie ist.</numerusform>
    <numerusform>{count:,} Schichten, auf denen Sie inzwischen gemalt haben, bleiben, wie sie sind.</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} zeigt die Grad-CAM-Karte, {mask_key} die Kontur. Halten Sie {bare_key} gedrückt, um das reine Bild zu sehen.</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} kennt nur Schichten dieser Ebenen: {planes}. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} analysiert alle Schichten; {jump_key} geht zur auffälligsten. {export_key} schreibt einen Bericht. {keys_key} zeigt alle Tasten, und {manual_key} erklärt den Bereich, in dem Sie sind.</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}, kalibriert</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}: {done:,} von {total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>Schicht {number} kann nicht gezeigt werden.</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>Dies ist ein Fehler in brainview.</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>Ihre Dateien sind unverändert. Bitte melden Sie den Fehler mit den folgenden Details.</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>eine Bibliothek, die es verwendet, ist abgestürzt</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>brainview wurde beim letzten Mal unerwartet beendet</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>bitte melden Sie dies mit der Datei {report}, die keinen Patienten nennt; was Sie gezeichnet haben, ist erhalten</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>Die Voruntersuchung kann nicht ausgerichtet werden</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>Weggelassen: {count} Schicht ohne Antwort.</numerusform>
    <numerusform>Weggelassen: {count:,} Schichten ohne Antwort.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>Nicht gezählt: {count} Schicht, die abseits liegt.</numerusform>
    <numerusform>Nicht gezählt: {count:,} Schichten, die abseits liegen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>Nicht gezählt: {count} Fleck.</numerusform>
    <numerusform>Nicht gezählt: {count:,} Flecken.</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>Mehrere Schichten liegen an derselben Stelle, daher gibt es kein Volumen.</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>Die Schichtabstände sind bei der Maske ungleichmäßig, daher ist das Volumen unbekannt: mindestens {volume}.</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>Die Schichten sind {thickness:.3g} mm dick, ihr Abstand beträgt {distance:.3g} mm; es zählt der Abstand.</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>Neben der Maske liegen Schichten ohne Antwort, daher ist das Volumen unbekannt: mindestens {volume}.</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>Der Schichtabstand ist unbekannt, daher gibt es kein Volumen.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>Der Pixelabstand ist unbekannt, daher gibt es kein Volumen.</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>Die Schichten sind nicht parallel, daher gibt es kein Volumen.</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>kalibriert</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>exportieren Sie die Serie erneut mit der Position jeder Schicht</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high ist {high:g}, muss aber über low liegen, das {low:g} ist</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>die Serie hat nur eine Schicht</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>eine Drehung um {degrees:.0f}° und eine Verschiebung um {distance:.0f} mm wären nötig</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>die Dateien geben nicht an, wo jede Schicht im Patienten liegt</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>die Schichten sind um {farthest:.1f} mm gegeneinander verschoben</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>die Schichtabstände betragen {nearest:.1f} bis {farthest:.1f} mm, als ob einige Schichten fehlten</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>die Schichten sind nicht parallel</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>die Schichten sind verschieden groß</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>MW {mean}  SD {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>min {low}  max {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>kein gemeinsamer Teil der beiden wurde gefunden</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>öffnen Sie eine Serie mit gleichmäßigen Schichtabständen</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>öffnen Sie eine Serie mit gleich großen Schichten</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>öffnen Sie die ganze Serie</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>Produkt {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>blättern Sie beide zur selben Stelle und verknüpfen Sie sie dort</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>mehrere Schichten liegen an derselben Stelle</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>In der Maske oder daneben fehlt {count} Schicht, daher ist das Volumen unbekannt: mindestens {volume}.</numerusform>
    <numerusform>In der Maske oder daneben fehlen {count} Schichten, daher ist das Volumen unbekannt: mindestens {volume}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>{count} Schicht fehlt.</numerusform>
    <numerusform>{count:,} Schichten fehlen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}, Abstand unbekannt</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>Kein Klassifikator gefunden</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>Kein Segmentierer gefunden</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>{model} kann nicht geladen werden</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>Keras-Modelle können nicht ausgeführt werden</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>Auf {device} können keine Modelle ausgeführt werden</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>{model} kann mit der Engine {engine} nicht ausgeführt werden</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>{model} kann nicht als Klassifikator verwendet werden</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>{model} kann nicht als Segmentierer verwendet werden</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>Keras läuft in diesem Prozess auf {backend}</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>Modelle laufen auf</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>Es lief kein Segmentierer, daher gibt es kein Volumen.</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Auf {engine} ({device}) gibt es andere Antworten als bei seiner Erstellung (größte Abweichung {difference:.1e}, erlaubt {allowed:.0e}).</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Auf {engine} ({device}) gibt es dieselben Antworten wie bei seiner Erstellung (größte Abweichung {difference:.1e}, erlaubt {allowed:.0e}).</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Prozessor</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Python-Installation</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>System</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>Das Bild hat keinen dunklen Rand wie die Schicht eines Kopfes in Luft, ist also wahrscheinlich keine; öffnen Sie eine Schicht einer Hirn-MRT, die den ganzen Kopf zeigt.</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>Das Bild hat nur {width}×{height} Pixel, zu wenige, um etwas zu erkennen; öffnen Sie eines mit mindestens {least}×{least}.</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>Das Bild ist leer: Es ist nichts darauf zu erkennen; öffnen Sie eine andere Schicht.</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>Das Bild ähnelt denen nicht, mit denen {model} trainiert wurde (Abstand {distance:.1f}, Grenze {limit:.1f}), eine Antwort würde also nichts besagen; öffnen Sie eine Schicht einer Hirn-MRT oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>Die MPR-Rekonstruktion umfasst quer zu den Schichten zu wenige Millimeter, um etwas zu erkennen; analysieren Sie die Schichten selbst.</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>Die Schicht zeigt zu wenig Gehirn, wie eine durch Haut und Schädel oder jenseits des Kopfes; öffnen Sie eine Schicht durch das Gehirn.</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Dieses Bild ist von anderer Art ({kind}), und {model} kennt nur anatomische Schichten des Kopfes; öffnen Sie eine solche, etwa T1, T2 oder FLAIR.</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>Dies ist ein {modality}-Bild, und {model} kennt nur {known}; öffnen Sie eine {known}-Schicht.</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Dieses Bild ist von anderer Art ({kind}), und {model} kennt nur anatomische Schichten des Kopfes; öffnen Sie eine solche, etwa T1, T2 oder FLAIR.</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>Für {model} gleicht das Bild eher einem Bild ohne Gehirn als einer Schicht (Wert {score:.1f}, Grenze {limit:.1f}), eine Antwort würde also nichts besagen; öffnen Sie eine Schicht einer Hirn-MRT oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>wählen Sie einen Klassifikator; siehe brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>wählen Sie einen Segmentierer; siehe brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>wählen Sie ein anderes Modell oder beziehen Sie das Modellpaket erneut</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>wählen Sie das Gerät auto oder cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>wählen Sie die Engine {engine} oder auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>installieren Sie brainview mit pip oder wählen Sie ein ONNX-Modell</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>installieren Sie {package} oder wählen Sie das Gerät auto oder cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>das Gerät kann hier nicht gestartet werden</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>das Modell lieferte keine Maske</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>das Modell lieferte keine Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>das Modell hat keine Ausgaben</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>es handelt sich um einen Klassifikator</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>es handelt sich um einen Segmentierer</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>dem Modell fehlt die Ausgabe {name} (vorhanden: {given})</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>das Modell verlangt mehr als ein Bild</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>die Ausgabe {name} hat die Form {shape}, nicht {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>die Ausgabe {name} enthält Werte, die keine Zahlen sind</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>die Ausgabe {name} liegt nicht zwischen 0 und 1</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>die Summe der Wahrscheinlichkeiten ist nicht 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>keines ist installiert, das ausgeführt werden kann</translation>
  </message>
  <message>
   <source>package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>speichern Sie das Modell erneut mit dieser Version, ohne Lambda-Schichten</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>siehe brainview models, und installieren Sie brainview neu</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>starten Sie brainview in einem eigenen Prozess</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>das Modell gibt es nur als {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>diese Installation hat kein TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>{program} ist hier ohne diese Unterstützung gebaut</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>aktualisieren Sie brainview oder beziehen Sie das Modellpaket erneut</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} enthält eine andere Bildgröße; beziehen Sie das Modellpaket erneut.</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} enthält keine {outputs} zum Vergleich; beziehen Sie das Modellpaket erneut.</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} fehlt oder ist defekt; beziehen Sie das Modellpaket erneut.</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}, {count} Kern</numerusform>
    <numerusform>{machine}, {count} Kerne</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model} gab keine Antwort</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} brach dabei ab</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} brach ab: {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} akzeptiert {file} nicht</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>Kalibrierung</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>Tumor erkannt</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>Keiner erkannt</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>Dice nach Schicht</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>Dice nach Volumen (alle Schichten eines Patienten)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>Dice gilt für die nicht abgelehnten Schichten mit Expertenmaske.</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>Erwarteter Kalibrierungsfehler</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Fehlalarme</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>Zahlen mit * stammen von weniger als 10 Personen: zu wenige, um viel zu besagen, gleich welches Intervall.</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Schraffiert, von den Masken mit Dice unter 0,5</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>Abgelehnte bekannte Schichten</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>Ohne Tumor markiert</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>Mittlere Wahrscheinlichkeit erkennt Dice unter 0,5 (Fläche unter der ROC-Kurve)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messgröße</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Übersehen</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>Zu „Tumor oder keiner“. Der Fehler gilt für jede Schicht mit Wahrscheinlichkeiten, auch für die unentschiedenen; der Anteil richtiger Antworten nur für Antworten.</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>Abgelehnt, von denen durch das Gehirn</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>Richtig ab der Angabe 0,9</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>Richtig, der beantworteten</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>Schichten durch Haut und Schädel sollen abgelehnt werden; sie zählen unter „Zu wenig Gehirn“.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>Die Klasse</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>Die Maske</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>Der Zweifel an der Maske</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>Zu wenig Gehirn</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>Wahre Klasse</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>Tumor oder keiner, nach Sequenz und Ebene</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>Markierte Tumoren</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>Mit Tumor</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Ohne Tumor</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>alle Klassen</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>über {share:.3f}</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>unter {share:.3f}</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} bis {high}; {count:,} von {people:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>„Tumor erkannt“ und „Keiner erkannt“ sind Anteile der Schichten, die eine Antwort erhielten (Sensitivität und Spezifität), mit 95-%-Intervallen nach Patient und der Zahl der Schichten und Personen. „Übersehen“ und „Fehlalarme“ sind Anteile aller Schichten.</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 hexadezimale Ziffern</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>Ein mehrschichtiges Perzeptron hat keine Faltung, die zeigen könnte, wohin es geschaut hat.</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Ein zweiter Blick auf einzelne axiale Schichten der Hirn-MRT in Forschung und Lehre: Gliom, Meningeom, Hypophysentumor oder keines davon.</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Ein zweiter Blick auf einzelne koronare Schichten der Hirn-MRT in Forschung und Lehre: Gliom, Meningeom, Hypophysentumor oder keines davon.</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Ein zweiter Blick auf einzelne sagittale Schichten der Hirn-MRT in Forschung und Lehre: Gliom, Meningeom, Hypophysentumor oder keines davon.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Ein zweiter Blick auf einzelne Schichten der Hirn-MRT in Forschung und Lehre: Gliom, Meningeom, Hypophysentumor oder keines davon.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>Ein zweiter Blick auf einzelne Schichten der Hirn-MRT in Forschung und Lehre: Gliom, Meningeom, Hypophysentumor oder keines davon. Zum Vergleich beibehalten; MobileNetV2 ist die bessere Wahl.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>Ein zweiter Blick auf einzelne Schichten der Hirn-MRT in Forschung und Lehre: ob ein Tumor vorliegt, welcher von drei Arten und wo.</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>Das Modell {model} wurde nicht gefunden</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>Das Modell ohne Namen kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>Das Modell {model} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>Das Modell {model} in {folder} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}.</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}; menschliche Befunder {readers:.2f}.</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>Es unterscheidet vor allem kontrastmittelverstärkte T1-Schichten, die im Training fast alle einen Tumor hatten, von anderen Sequenzen, von denen fast keine einen hatte. Verlassen Sie sich nicht darauf, wenn alle Schichten von einer Sequenz sind.</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>Für dieses Modell ist keine belastbare Zahl bekannt.</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>Von den Tumorarten kennt es Gliom, Meningeom und Hypophysentumor; andere hat es nicht gesehen und nur wenige T2-Schichten mit Tumor. Kinder und Köpfe nach Operationen sind in seinem Training selten.</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>Konturieren eines Tumors auf einzelnen Schichten der Hirn-MRT in Forschung und Lehre: FLAIR- oder Drei-Sequenzen-Schichten von Gliomen, T1-Schichten mit Kontrastmittel.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>Zeigt in {value} von 100 Testschichten in den Tumor.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>Zeigt in {value} von 100 Testfällen ({unit}) in den Tumor.</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>Richtig in {value} von 100 Schichten ungesehener Patienten ({low} bis {high}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>Richtig in {value} von 100 Fällen ({unit}) ungesehener Patienten ({low} bis {high}).</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>Die Grad-CAM-Karte dieses Modells wird nicht gezeigt: {reason}.</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>Nur mit axialen Schichten niedriggradiger Gliome trainiert (88 Patienten aus The Cancer Genome Atlas). Es kennt keine anderen Tumoren, Sequenzen oder Ebenen.</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>Mit Gliomen, Meningeomen und Hypophysentumoren von Erwachsenen trainiert. Konturen auf anderen Sequenzen oder Läsionen sind nicht gemessen; auch eine gesunde Schicht kann eine erhalten.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>Mit einzelnen exportierten Schichten von Erwachsenen trainiert, die meisten T1 mit Kontrastmittel. Es kennt keine Metastasen, anderen Läsionen, Kinder oder Bilder nach Operationen, und es kann das Aussehen der Sequenz für das Fehlen eines Tumors halten.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>Mit einzelnen exportierten Schichten von Erwachsenen trainiert, die meisten T1 mit Kontrastmittel. Es kennt keine Metastasen, anderen Läsionen, Kinder oder Bilder nach Operationen.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Mit einzelnen exportierten Schichten von Erwachsenen trainiert, die meisten T1 mit Kontrastmittel. Es kennt keine Metastasen, anderen Läsionen, Kinder oder Bilder nach Operationen. Die öffentlichen Datensätze enthalten nur 24 koronare Schichten ohne Tumor: Fragen Sie es eher, welcher Tumor vorliegt, als ob einer vorliegt.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Mit einzelnen exportierten Schichten von Erwachsenen trainiert, die meisten T1 mit Kontrastmittel. Es kennt keine Metastasen, anderen Läsionen, Kinder oder Bilder nach Operationen. Die öffentlichen Datensätze enthalten nur 84 sagittale Schichten ohne Tumor: Fragen Sie es eher, welcher Tumor vorliegt, als ob einer vorliegt.</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>Ob eine Schicht einer Hirn-MRT einen Tumor zeigt, in Forschung und Lehre. Zum Vergleich beibehalten: 11.137 Gewichte, eine einzige Faltung.</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>Ob eine Schicht ein niedriggradiges Gliom zeigt, in Forschung und Lehre: die erste Stufe vor ResUNet. Für dreikanalige Schichten (T1, FLAIR, T1 mit Kontrastmittel) oder FLAIR allein.</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>eine DICOM-Modalität</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>ein Datum wie '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>eine Liste aus mindestens {count} Werten, jeder {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>eine Liste aus {count} Werten, jeder {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>ein Name, der auf .npz endet</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>ein Name, der auf .onnx oder .keras endet</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>eine Zahl von {low:g} bis {high:g}</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>eine Version wie '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>eine ganze Zahl von {low} bis {high}</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>ein anderes Modell mit dieser ID ist installiert</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>wählen Sie eines von diesen: {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>korrigieren Sie manifest.json oder beziehen Sie das Modellpaket erneut</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>jede Ebene</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>beziehen Sie ein Modellpaket, dessen Gewichte alle in dieser Datei sind</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>beziehen Sie das Modellpaket erneut</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>geben Sie diesem eine andere ID oder entfernen Sie es</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high ist {high:g}, muss aber mindestens low sein, {low:g}</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>im Manifest: {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>installieren Sie ein Modell</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>sie hängt kaum von der Klasse ab (Korrelation {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>die Datei ist größer als {limit:,} Bytes</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>es handelt sich nicht um eine gewöhnliche Datei</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>sie zeigt in {map} von 100 Schichten in den Tumor, und die Mitte der Schicht liegt in {middle} darin</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>die Werte für die Typizität haben die Form {shape}, nicht {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>Kleinbuchstaben, Ziffern, Punkte, Bindestriche, höchstens 64</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>keine Grad-CAM-Karte</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>kein solches Modell ist installiert</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>einer der Werte {values}</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>Kontur des Tumors</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>Text in einer Zeile</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>das Manifest</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>{field} fehlt</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} ist kein bekanntes Feld; bekannt sind hier {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} ist {value!r}, muss aber ein Grund sein, weil dieser Klassifikator keine Erklärung hat</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} ist {value!r}, muss aber neben einer Erklärung leer sein</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} ist {values}, muss aber eine Liste aus mindestens 2 Werten sein</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} ist {values}, die Texte müssen aber verschieden sein</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} ist {value}, muss aber {wanted} sein</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file} kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file} kann nicht gelesen werden: {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} weicht von der Prüfsumme im Manifest ab</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} enthält nicht die Statistik der Bilder</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} hat eine andere Größe als im Manifest</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>{file} fehlt</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} ist keine ONNX-Datei ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} ist kein gültiges JSON</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} bezieht Gewichte aus einer anderen Datei, die keine Prüfsumme abdeckt</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>nur {planes}</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>{value:.2f} nach Schicht</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>{value:.2f} nach Volumen</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>Der Knoten {name} unter {place} kann nicht gefragt werden</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>Vom Knoten {name} unter {place} kann nicht die ganze Serie abgerufen werden</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>Vom Knoten {name} unter {place} kann nicht abgerufen werden</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>Vom Knoten {name} unter {place} kommt keine Antwort</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>Der Empfangsdienst kann nicht starten</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>Der Empfangsdienst kann auf {host}:{port} nicht starten</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>Der Empfangsdienst kann mit TLS nicht starten</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>Der Knoten {name} unter {place} ist nicht erreichbar</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>{path} kann nicht gelesen werden: die Datei ist beschädigt; senden Sie die Dateien erneut.</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>An den Knoten {name} unter {place} kann nicht gesendet werden</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>{name} kann nicht gesendet werden: {reason}; die Datei wartet im Postausgang.</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>Mit dem Knoten {name} unter {place} ist keine Kommunikation möglich</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>Die Zertifikate in den Einstellungen können nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>Der Postausgang {folder} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>Eine Verbindung von {address} wurde getrennt, das nicht eingetragen ist.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>Eine Verbindung von {address} wurde getrennt: {reason}.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>Eine Verbindung von {address} wurde getrennt: Offen sind {waiting}.</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>Eine Assoziation von {ae_title!r} von {address} wurde abgelehnt: Der Sender ist nicht eingetragen, ruft einen anderen AE-Titel, oder zu viele sind offen.</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>Ein Objekt von {caller} wurde abgelehnt: Es kam von {address}, das nicht die Adresse dieses Senders ist.</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLS ist fehlgeschlagen ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>eine Datei kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>fügen Sie beides hinzu oder entfernen Sie tls beim Empfangsdienst</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>erlauben Sie sie auf dem Knoten</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>erlauben Sie sie auf dem Knoten oder wählen Sie einen anderen</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>ein Objekt kann nicht geschrieben werden ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>fragen Sie nach weniger oder sehen Sie in seinem Protokoll nach</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>prüfen Sie Host und Port in den Einstellungen und ob der Knoten läuft</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>prüfen Sie, ob er AE-Titel, Adresse und Port von brainview kennt</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>prüfen Sie den Datenträger des Ordners und die UIDs, und rufen Sie erneut ab</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>prüfen Sie den Host in den Einstellungen</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>prüfen Sie die url in den Einstellungen</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>prüfen Sie die url und sein Protokoll</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>prüfen Sie, ob beide Seiten TLS verwenden und welche Zertifikate</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>prüfen Sie, ob der Port der von DICOM ist und ob beide Seiten TLS verwenden</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>wählen Sie eine andere Adresse oder einen anderen Port, oder beenden Sie, was dort empfängt</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>exportieren Sie die Datei erneut aus ihrer Quelle</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>schaffen Sie freien Platz und senden Sie die Dateien erneut</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>es wurde mehr angekündigt, als ein Objekt enthalten darf</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>er antwortete mit HTTP {status}</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>er antwortete nicht innerhalb von {seconds:.0f} Sekunden</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>er lässt brainview nicht ein (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>die Übertragung endete mitten in einem Objekt</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>er beendete die Verbindung ohne Antwort</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>die Verbindung schlug fehl</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>er gab keine gültige Antwort</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>er hat keine solche Serie</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>die Datei ist nicht mehr da oder keine DICOM-Datei mehr</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>die Datei ist in einem Archiv, das zuerst entpackt werden muss</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>es handelt sich nicht um eine DICOM-Datei mit Dateikopf</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>er ließ Objekte aus</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>er lehnte ab (Status {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>er lehnte die Assoziation ab ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>er lehnte die Abfrage ab (Status {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>er brach mittendrin ab</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>er nimmt keinen der fraglichen Dienste und keine der Objektarten an</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>dem Zertifikat kann nicht vertraut werden ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>tragen Sie dort den AE-Titel {own_title} ein und prüfen Sie den des Knotens, {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>sehen Sie in seinem Protokoll nach</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>sehen Sie in seinem Protokoll nach und rufen Sie erneut ab</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>nennen Sie zusammengehörige Dateien im PEM-Format, den Schlüssel unverschlüsselt</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>nennen Sie in den Einstellungen die Zertifizierungsstelle, die es ausgestellt hat</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>kein Computer namens {host} ist bekannt</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>es kam keine verschlüsselte Verbindung zustande ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>kein Handshake</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>dort empfängt nichts</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>tragen Sie Name und Passwort des Hosts in die Datei .netrc ein</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>die Verbindung schlug fehl</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>die Datei kann nicht für den Knoten kodiert werden</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>die Datei kann nicht mehr gelesen werden</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>der Knoten nimmt {kind} nicht als {syntax} an</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>der Knoten hat keinen Platz mehr</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>der Knoten lehnte ab (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>der Knoten lehnte ab (Status {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>der Knoten sandte ein Objekt mit beschädigter UID</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>die Einstellungen lassen {address!r} ein, das keine IP-Adresse ist</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>die Einstellungen nennen weder Zertifikat noch Schlüssel für den Empfangsdienst</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>sie passen nicht zusammen oder sind beschädigt</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>versuchen Sie es erneut, wenn er läuft</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>schreiben Sie sie wie 10.1.2.3 oder 10.1.2.0/24</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>Keine Antwort für {slices}.</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>Keine Antwort für {slices}: {reason}.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>Ein Objekt der Serie {key} wurde abgelehnt: Es kam, nachdem die Serie vollständig war; stellen Sie quiet_s in den Einstellungen länger ein.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>Ein Objekt der Serie {key} wurde abgelehnt: Es kann nicht aufbewahrt werden ({why}).</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>Ein Objekt der Serie {key} wurde abgelehnt: Der Eingangsspeicher ist voll.</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>Ein Objekt von {caller} wurde abgelehnt: Der Header ist beschädigt.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>{count} Objekt an {node} gesendet.</numerusform>
    <numerusform>{count} Objekte an {node} gesendet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>Serie {key} hat keine Antwort; sie bleibt im Ordner failed.</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>Serie {key} ist beantwortet: {count} Objekt.</numerusform>
    <numerusform>Serie {key} ist beantwortet: {count} Objekte.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>Serie {key}: {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>Der Datenträger von {folder} ist voll; Serien warten, bis Platz frei ist.</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>wählen Sie in den Einstellungen einen anderen Ordner für den Empfangsdienst</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>schaffen Sie freien Platz oder wählen Sie in den Einstellungen einen anderen Ordner</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>nennen Sie in {path} Sender für den Empfangsdienst</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>die Einstellungen lassen niemanden ein</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>Eine helle Raumforderung an der Dura der linken Konvexität, mit Dural-Tail-Zeichen; MATLAB, axial, T1 mit Kontrastmittel.</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>Ein Ring mit Nekrose und Ödem in der rechten Hemisphäre; eine DICOM-Serie aus 14 axialen Schichten, T1 mit Kontrastmittel.</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>Eine taillierte Raumforderung, die von der Sella bis zum Chiasma reicht; PNG, sagittal, T1 mit Kontrastmittel.</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>Die Beispielaufnahmen können nicht aufgelistet werden</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>Der Schlüssel {name} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>In {folder} können keine Kopien geschrieben werden</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>Gliom</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>Gesundes Gehirn</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>Meningeom</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>Kein Tumor; eine DICOM-Schicht, axial, T2.</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>Hypophysenadenom</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>ein Geheimnis, das niemand errät, hat 16 bis 65.536 Bytes</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>eine Schicht ist nicht so groß, wie ihr Header angibt</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>beginnen Sie weiter innen</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>prüfen Sie den Namen</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>prüfen Sie die Datei</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>prüfen Sie die Datei und Ihre Zugriffsrechte</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>prüfen Sie die Datei oder exportieren Sie eine einzelne Schicht</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>prüfen Sie den Namen und Ihre Zugriffsrechte</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>wählen Sie eine Datei darin</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>wählen Sie einen Ordner an anderer Stelle</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>wählen Sie ein Einzelbild (Frame) von 0 bis {last}</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>wählen Sie eine andere Datei</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>wählen Sie Frame 0</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>schließen Sie andere Programme und versuchen Sie es erneut</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>wandeln Sie die Datei mit dem Programm, das sie erzeugt hat, in NIfTI um</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>kopieren oder entpacken Sie die Datei erneut</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>exportieren Sie die Bilder erneut als Ordner</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>exportieren Sie die Serie erneut</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>geben Sie eine DICOM-Datei an</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>geben Sie eine Aufnahme, einen Ordner oder ein ZIP-Archiv an</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>geben Sie eine Maske pro Schicht an oder benennen Sie jede Maske wie ihre Schicht</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>geben Sie die Maske dieser Aufnahme an</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>geben Sie die Maske dieser Aufnahme in der Größe der Aufnahme an</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>ungültiger Name</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>der Ordner gehört zu den Aufnahmen, die kopiert werden</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>das Lesen ist nicht möglich ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>der DICOM-Header fehlt</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>es sind keine Bilder darin</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>es ist keine Tumormaske in der Größe ihres Bildes darin</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>es ist nur ein Frame darin und kein Frame {frame}</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>es ist nur das darin, was macOS über eine andere Datei weiß</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>es ist {count} Frame darin und kein Frame {frame}</numerusform>
    <numerusform>es sind {count} Frames darin und kein Frame {frame}</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>es sind {masks} ohne Lage im Patienten darin, und die Aufnahme hat {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>es handelt sich um ein FreeSurfer-Volumen</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>es handelt sich um ein GIF-Bild</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>es handelt sich um ein MINC-Volumen</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>es handelt sich um ein MetaImage-Volumen</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>es handelt sich um ein NumPy-Array</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>es handelt sich um ein PDF-Dokument</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>es handelt sich um ein WebP-Bild oder eine andere RIFF-Datei</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>es handelt sich um ein ZIP-Archiv</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>es handelt sich um ein ZIP-Archiv mit mehr als {count:,} Dateien</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>es handelt sich um ein bloßes JPEG-2000-Bild</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>es handelt sich um ein beschädigtes ZIP-Archiv</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>es handelt sich um eine Textdatei</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>es handelt sich um ein AVIF-Bild</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>es handelt sich um ein Analyze-Volumen, das links und rechts nicht unterscheidet</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>es handelt sich um ein HEIC-Bild</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>es handelt sich um ein NRRD-Volumen</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>es handelt sich um ein Archiv von NumPy-Arrays</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>der Inhalt ist mit gzip komprimiert</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>der Inhalt ist verschlüsselt</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>der Inhalt ist größer, als das Archiv angibt</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>es handelt sich um die zweite Hälfte eines Volumens</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>die Größe beträgt {size:.1f} GiB, erlaubt sind {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>mehr als {count} Ordner sind ineinander verschachtelt</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>es wird mehr Speicher gebraucht, als frei ist</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>entpackt ergeben sich mehr als {size} GiB</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>die Maske wurde für eine Aufnahme in einem anderen Bezugssystem erstellt</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>das Archiv enthält eine weitere Datei gleichen Namens</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>der Inhalt ist von keiner bekannten Art</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>die Konturen liegen, wo keine Schicht der Aufnahme ist</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>die Konturen wurden in einer anderen Ebene gezeichnet</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>der Header gibt eine Größe von {columns}×{rows} Pixeln an</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>der Header gibt {size} Pixel an, was über der Grenze liegt</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>die Maske liegt, wo keine Schicht der Aufnahme ist</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>der Name ist ungültig</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>die Teile sind zu tief verschachtelt</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>die Schichten sind farbig</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>die {count} Schichten von {columns}×{rows} Pixeln haben {held:,.0f} Millionen Voxel, und der Speicher ist auf {limit:,.0f} Millionen begrenzt</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>erzeugen Sie eine Datei aus 32 zufälligen Bytes</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>nennen Sie die Struktur GTV oder exportieren Sie sie allein</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>keines der Pixel ist eine Zahl</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>nichts sagt, welche Struktur der Tumor ist ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>öffnen Sie eine Serie in Graustufen</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>öffnen Sie eine Serie mit weniger oder kleineren Schichten</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>öffnen Sie eine einzelne Schicht oder einen kleineren Export</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>öffnen Sie einen kleineren Export</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>öffnen Sie eine Datei in einem dieser Formate: {formats} oder {last}</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>öffnen Sie die .hdr-Datei daneben</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>geben Sie der Datei einen anderen Namen</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>speichern Sie die Datei als NIfTI oder PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>speichern Sie die Datei als NIfTI, zum Beispiel mit 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>speichern Sie die Datei als PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>beziehen Sie die Datei erneut vom Herausgeber</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>die Maske hat {width}×{height} Pixel, ihre Schicht {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>die Aufnahme hat keine Positionen im Patienten</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>das System lässt das Lesen nicht zu</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>es gibt keine solche Datei</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>entpacken Sie das Archiv und öffnen Sie den Ordner</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>entpacken Sie das Archiv von Hand</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>entpacken Sie das Archiv und versuchen Sie es erneut</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count} Maske</numerusform>
    <numerusform>{count:,} Masken</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name} ist defekt</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>kopieren oder entpacken Sie das Archiv erneut</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>Echozeit {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>Imaginärteil</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>das Archiv ist beschädigt</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>Magnitude</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>Realteil</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>{count} Schicht in anderer Richtung ({plane})</numerusform>
    <numerusform>{count:,} Schichten in anderer Richtung ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>{count} Schicht in mehreren Richtungen</numerusform>
    <numerusform>{count:,} Schichten in mehreren Richtungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>{count} Schicht eines anderen Echos (Echozeit {echo:g} ms)</numerusform>
    <numerusform>{count:,} Schichten eines anderen Echos (Echozeit {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>{count} Schicht anderer Art</numerusform>
    <numerusform>{count:,} Schichten anderer Art</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>{count} Schicht anderer Art ({words})</numerusform>
    <numerusform>{count:,} Schichten anderer Art ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>{count} Schicht anderer Größe ({columns}×{rows})</numerusform>
    <numerusform>{count:,} Schichten anderer Größe ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>{count} Schicht mit Position</numerusform>
    <numerusform>{count:,} Schichten mit Position</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>{count} Schicht ohne Position</numerusform>
    <numerusform>{count:,} Schichten ohne Position</numerusform>
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
   <translation>Tiefer verschachtelt, als gezeigt wird</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>Nur die ersten {count:,} Zeilen werden gezeigt</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>Private Creator</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>Privat: {name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>Privat: {name} ({creator})</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>Unbekanntes Element</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>eine zu schwärzende Region liegt außerhalb der {columns}×{rows} Pixel</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>Abdomen</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>ein Overlay liegt in den Bits der Pixel, wo es erhalten bliebe</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>Angiographie</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>Sprunggelenk</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>Arm</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>schwärzen Sie die Region mit dem Text oder lassen Sie das Bild weg</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>Brust</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>Halswirbelsäule</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>prüfen Sie, ob die Datei noch da ist</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>prüfen Sie die Datei und den freien Speicherplatz</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>prüfen Sie die Zahlen von --blank</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>Thorax</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>wählen Sie einen anderen Ordner für Kopien</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>wandeln Sie die Datei mit „dcmdjpeg“ (DCMTK) um oder exportieren Sie sie unkomprimiert</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>wandeln Sie die Datei mit „djxl“ aus libjxl um oder exportieren Sie sie unkomprimiert</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>wandeln Sie die Datei mit „gdcmconv --raw“ um oder exportieren Sie sie unkomprimiert</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>kopieren Sie nur DICOM-Dateien</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>kopieren oder exportieren Sie die Datei erneut</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>kopieren oder exportieren Sie die Datei erneut aus ihrer Quelle</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>Diffusion</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>Echo-Planar-Bildgebung</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>Ellenbogen</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>exportieren Sie die Datei erneut</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>exportieren Sie die Datei erneut ohne Kompression</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>exportieren Sie die Datei als unkomprimiertes Graustufenbild</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>exportieren Sie die Datei unkomprimiert</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>exportieren Sie die Datei unkomprimiert (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>exportieren Sie die Datei ohne Overlays</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>exportieren Sie die Struktur des Tumors allein</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>exportieren Sie die Strukturen jeder Aufnahme für sich</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>rufen Sie das Bild selbst von dort ab</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>Feldkarte</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>Flussmessung</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>Fuß</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>funktionelle MRT</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>geben Sie einen Struktursatz mit Konturen an</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>geben Sie den Struktursatz der Aufnahme an</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>Herz</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>Hüfte</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>das Kopieren ist nicht möglich ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>die Kodierung der Pixel ist nicht angegeben (keine Transfersyntax)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>die Datei hat {count} Wert pro Pixel</numerusform>
    <numerusform>die Datei hat {count} Werte pro Pixel</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>die Datei enthält ein Video ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>die Datei enthält keine geschlossene Kontur</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>die Datei enthält keine Pixel</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>die Datei enthält keine Pixel ({kind}), und Text kann den Patienten überall nennen</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>die Datei enthält keine Pixel ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>es handelt sich um eine Bildschirmaufnahme</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>es handelt sich um ein beschädigtes DICOMDIR</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>es handelt sich um eine Sekundäraufnahme (Secondary Capture)</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>es handelt sich nicht um eine DICOM-Datei</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>es handelt sich nicht um einen RT-Struktursatz</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>die Datei nennt keine bekannte Transfersyntax</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>die Datei nennt keine bekannte Transfersyntax ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>entpackt ergeben sich mehr als {size} MiB</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>der DICOM-Header ist beschädigt</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>die Modality-LUT ist beschädigt</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>die Farbpalette ist beschädigt</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>die Konturen haben mehr als {max_points:,} Punkte</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>die Kopie kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>der Header widerspricht sich bei der Farbe</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>der Header gibt nicht an, worum es sich handelt (SOP-Klasse und -Instanz)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>der Header hat mehr als {max_items:,} Items</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>der Header hat mehr als {max_steps:,} Elemente</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>der Header ist beschädigt</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>im Header fehlt das Element {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>der Header gibt an, dass Text eingebrannt ist</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>Pixel und Header stimmen in der Größe nicht überein</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>die Pixel sind kodiert, und nichts gibt an, wo ein Frame beginnt</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>die Pixel sind abgeschnitten</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>die Pixel sind unvollständig</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>die Pixel sind unvollständig ({held:,} von {frames:,} Frames)</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>die Pixel sind unvollständig ({held:,} von {needed:,} Bytes)</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>die Pixel sind beschädigt</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>die Pixel können nicht dekodiert werden</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>die Pixel liegen auf einem Server (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>die Verweise sind beschädigt</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>die Strukturen sind beschädigt</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>die Strukturen liegen in mehreren Bezugssystemen</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>Knie</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>lassen Sie die Datei weg</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>Bein</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>Leber</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>Localizer</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>Lendenwirbelsäule</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>kein Decoder kann die Pixel lesen ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>nur DICOM-Dateien haben Tags</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>öffnen Sie ein Bild derselben Untersuchung</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>öffnen Sie die Datei mit einem Viewer, der Kakadu enthält, oder exportieren Sie sie unkomprimiert</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>öffnen Sie den Ordner, in dem die Datei liegt</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>Becken</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>Perfusion</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>Phantom</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>spielen Sie die Datei mit einem Videoprogramm ab; Einzelbilder der Untersuchung können geöffnet werden</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>Projektion</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>Prostata</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>quantitative Karte</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>Regionen so kodierter Pixel können nicht geschwärzt werden</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>speichern Sie die Datei in Graustufen</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>Schulter</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>Spektroskopie</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>die Pixel von Frame {frame:,} fehlen</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>die Punkte einer Kontur sind beschädigt</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>dasselbe Bild wurde schon kopiert</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>dieses Element ist beschädigt</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>Brustwirbelsäule</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>unbekanntes Element</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>unbekannte Art</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>Handgelenk</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count} Byte</numerusform>
    <numerusform>{count:,} Bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count} Item</numerusform>
    <numerusform>{count:,} Items</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} ist keine Region; schreiben Sie ZEILE,SPALTE,HÖHE,BREITE in Pixeln</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}, daher kann der Name des Patienten zu sehen sein</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>exportieren Sie die Datei erneut aus ihrer Quelle oder als PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>der Inhalt hat den Decoder zum Abbruch gebracht</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>öffnen Sie die Datei später erneut</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>das Lesen dauerte länger als {count} Sekunde</numerusform>
    <numerusform>das Lesen dauerte länger als {count} Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>das Programm wird gerade beendet</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>das System startet keinen Prozess, in dem dekodiert werden kann</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>exportieren Sie die Datei unkomprimiert oder noch einmal</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>die Datei endet zu früh</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>die Datei enthält kein zweidimensionales Zahlenarray</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>die Datei enthält zu viele Variablen</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>die Datei enthält {count} Matrix ({names})</numerusform>
    <numerusform>die Datei enthält {count} Matrizen ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>der MATLAB-Inhalt ist beschädigt</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>die Strukturen sind zu tief verschachtelt</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>{name} ist darin keine Zahlenmatrix ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>speichern Sie die Datei erneut aus MATLAB</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>speichern Sie eine Schicht als Matrix</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>speichern Sie nur das Bild</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>speichern Sie das Bild als Matrix oder als cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} und andere</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>wandeln Sie die Voxel in 32-Bit-Gleitkommazahlen um</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>die Datei endet vor der letzten Schicht</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>der NIfTI-Header ist beschädigt</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>die komprimierten Daten sind beschädigt</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>der Header gibt eine Seite ohne Länge an</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>der Header gibt keine Zahl der Dimensionen an</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>der Header gibt falsch an, wo die Voxel beginnen</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>die Voxel sind 128-Bit-Zahlen</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>die Voxel sind Bits</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>die Voxel sind Farben mit Deckkraft</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>die Voxel sind komplexe Zahlen</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>die Voxel stehen in einer .img-Datei, die fehlt</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>die Voxel sind Zahlen des unbekannten Typs {code}</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>legen Sie die .img-Datei neben diese Datei</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>eine Prüfsumme darin ist falsch</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>kopieren Sie die Datei erneut oder speichern Sie sie als PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>speichern Sie die Datei in Graustufen oder als RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>Alle Läsionen</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>Analysebericht</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>Das Logo {name} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>Parquet kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>Die Tabelle {name} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>Zentrum, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>Klasse vor der Antwort des Modells</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>Klassen, keine entschieden</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>Klassifikator</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>Zweifel</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>Zweifel, Warnungen oder Grund</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>SHA-256 der Datei</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>Datei oder Ordner enthält</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Erste</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>Grad-CAM für „{class_name}“</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Grad-CAM-Karte (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Heatmap</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>Größte auf</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Letzte</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Läsion</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Läsionen</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>Längster × senkrechter</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>Nächste</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>Es wird keine Antwort gegeben; der Grund steht neben der Aufnahme.</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>Kein Klassifikator wurde gefragt.</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>Keine Aufnahme passt. Ändern Sie einen Filter oder zeigen Sie alle.</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>Keine Aufnahme wurde gefunden, daher gibt es nichts aufzulisten.</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>Nr.</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>OpenCV kann hier kein MP4 erzeugen</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>Kontur (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>Ebene (Modell)</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>Bitte beachten</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Vorherige</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>Wahrscheinlichkeit mindestens, in %</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>Befunder</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>SYNTHETISCH – kein Scanner hat dieses Bild erzeugt</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>Aufnahme mit den Messungen des Befunders</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>Aufnahme {number} von {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>Zweite Klasse</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>Sequenz (Modell)</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>{name} zeigen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>Die Liste der Aufnahmen braucht JavaScript, das in diesem Browser ausgeschaltet ist. Dieselben Zeilen stehen in der Tabelle, die mit dieser Seite geschrieben wurde.</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>Die Karte von „kein Tumor“ wird nur gezeichnet, wo sie gewählt ist.</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>Der Bericht enthält weder Klasse noch Grad-CAM-Karte noch Tumormaske.</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>Diese Aufnahme wurde nicht analysiert</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>Mausrad oder Pfeiltasten: andere Schichten. X halten: reines Bild. Esc: zurück zur Liste.</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>ein Bericht ist eine .png- oder eine .pdf-Datei</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>Fläche der Läsionen, bis {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>Analysebericht von brainview</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>Serienbericht von brainview</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>wählen Sie GIF oder einen anderen Ordner</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>wählen Sie einen anderen Ordner oder Dateinamen</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>wählen Sie in den Einstellungen ein anderes Bild</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>jede Klasse</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>geben Sie dem Namen eine dieser Endungen</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>hoch</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>installieren Sie brainview[parquet] oder schreiben Sie .csv oder .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>das Lesen ist nicht möglich</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>eine Seite hat mehr als {count} Pixel</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>die Datei ist größer als 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>es handelt sich nicht um ein PNG- oder JPEG-Bild</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>die Aufnahme würde ersetzt</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>der Name muss auf eine dieser Endungen enden: {endings}</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>niedrig</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>Maske (schraffiert: zweifelhaft)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>Maske (die des Befunders: gepunktet)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>keine Klasse</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>kein Overlay</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrow ist nicht installiert</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>Maske des Befunders</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>Referenz (gestrichelt)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>der Name ist nicht zulässig</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>es gibt keinen Ordner {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>Tumormaske</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>Tumormaske (schraffiert: zweifelhaft)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}, mit Zweifel</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (wie das Modell)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (wie das Modell), gewählt, bevor die Antwort des Modells gezeigt wurde</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (das Modell: {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (das Modell: {model}), gewählt, bevor die Antwort des Modells gezeigt wurde</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}, danach geändert</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>{count} weitere Messung im Programm.</numerusform>
    <numerusform>{count:,} weitere Messungen im Programm.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>{count} Hinweis hier weggelassen.</numerusform>
    <numerusform>{count:,} Hinweise hier weggelassen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count} Aufnahme</numerusform>
    <numerusform>{count:,} Aufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>{count} kleinere Läsion hier weggelassen.</numerusform>
    <numerusform>{count:,} kleinere Läsionen hier weggelassen.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{first} bis {last} von {count} Aufnahmen</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}, Frame {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}, Befunder</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} von {count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}: {answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown} (von insgesamt {count})</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>DICOM-Objekte der Serie können nicht geschrieben werden</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>Ein Structured Report kann nicht geschrieben werden</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>eine UID im Header ist beschädigt</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>exportieren Sie jeden Teil als eigene Serie</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>exportieren Sie jedes Volumen als eigene Serie</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>exportieren Sie die Serie erneut, ohne UIDs zu ändern</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>exportieren Sie eine Datei pro Schicht</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>geben Sie die DICOM-Dateien so an, wie Scanner oder Archiv sie exportieren</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>in den Headern fehlen UIDs oder die Lage der Schichten</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>die Schichten sind Kacheln eines Mosaiks</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>die Schichten gehören zu mehreren Serien</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>die Schichten gehören zu mehreren Untersuchungen</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>die Schichten liegen in mehreren Bezugssystemen</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>lassen Sie seg weg</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>lassen Sie sr weg</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>keine Schicht hat eine Antwort</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>auf keiner Schicht ist ein Tumor konturiert</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>mehrere Schichten liegen an derselben Stelle</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>mehrere Schichten haben dieselbe SOP Instance UID</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>die Schichten haben verschiedene Pixelabstände</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>die Lage einer Schicht ist beschädigt</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>der Befunder hat auf keiner Schicht einen konturierten Tumor gelassen</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>1 bis 16 ASCII-Zeichen ohne umgekehrten Schrägstrich</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>Der Knoten {name} wurde nicht gefunden</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>Die Einstellungen können nicht gespeichert werden</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>Die Einstellungen können nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>Die Einstellungsdatei {path} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>Es gibt keine Einstellungsdatei {path}, daher gelten die Standardeinstellungen.</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>ein Ordner</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>fügen Sie ihn in {path} hinzu</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title und host müssen zusammen angegeben werden</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>eine Adresse</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>Zertifikat und Schlüssel müssen zusammen angegeben werden</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>korrigieren Sie die Datei</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>das Ziel {name!r} ist keiner der Knoten</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution muss eine einzige Zeile sein</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>die Version ist {found!r}, nicht {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>der Inhalt ist kein gültiges JSON</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>Buchstaben, Ziffern, Punkte, Bindestriche, höchstens 64</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>machen Sie {path} beschreibbar</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>Knoten müssen verschiedene Namen haben</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>eine Zeile</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>es gelten die Standardeinstellungen, und eine Kopie wird als {name} aufbewahrt</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>es gelten die Standardeinstellungen, und die Datei bleibt, wie sie ist</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>Name oder Adresse eines Hosts</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>der Pfad eines Bildes</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>die Einstellungen kennen keinen</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>die Einstellungen kennen {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>das System lässt es nicht zu</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>url muss angegeben werden, oder aber ae_title und host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url muss mit http:// oder https:// beginnen</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>Die letzte Änderung kann nicht gesichert werden</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>Früher Gezeichnetes kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>Eine beschädigte Datei kann nicht beiseitegelegt werden</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>Früher Gezeichnetes kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>eine neuere Version von brainview hat es geschrieben</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>ein anderes Fenster hat dieselbe Schicht geändert</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>ein anderes Fenster schreibt ständig zu dieser Untersuchung</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>schließen Sie jenes Fenster und zeichnen Sie es erneut</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>zeichnen Sie es erneut</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>schaffen Sie freien Platz oder prüfen Sie Ihre Rechte, und zeichnen Sie es erneut</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>die Datei ist beschädigt und wurde beiseitegelegt</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>sehen Sie an, was dort gezeichnet wurde und jetzt gezeigt wird, und zeichnen Sie Ihres erneut</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>öffnen Sie die Untersuchung mit jener Version; was Sie jetzt zeichnen, wird nicht gesichert</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>Die Labels in {table} können nicht gelesen werden</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>Die Klasse {name!r} in --names kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>Die Labels in {table} können nicht verwendet werden</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>Der Name {pair!r} kann nicht verwendet werden</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Weggelassen</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Gemessen an</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>Das Modell für Klassifikation und Segmentierung</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>Das Klassifikationsmodell</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>Bei {count} Schicht ist der Patient nicht bekannt: Jede Datei zählt als eigener Patient, die Intervalle können also zu eng sein.</numerusform>
    <numerusform>Bei {count:,} Schichten ist der Patient nicht bekannt: Jede Datei zählt als eigener Patient, die Intervalle können also zu eng sein.</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>Das Segmentierungsmodell</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>fügen Sie eine Spalte frame hinzu, gezählt ab 0, oder eine Maske des Volumens</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>exportieren Sie die Maske in der Größe der Aufnahme</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>tragen Sie das Label ein</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>es ist nicht angegeben, welche Klasse gemeint ist</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>die Spalte {columns} fehlt</numerusform>
    <numerusform>alle diese Spalten fehlen: {columns}</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>die Tabelle hat keine Zeile</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>die Datei enthält {number} Schichten, und nichts sagt, welche den Tumor zeigen</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>nennen Sie eine CSV-Datei mit --labels</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>nennen Sie in der ersten Zeile die Spalten, aus diesen: {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>weder die Tabelle noch eine Maske gibt an, was die Aufnahme zeigt</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>nehmen Sie eine von {classes}</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>das Modell hat keine solche Klasse</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>das System kann die Datei nicht lesen</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>diese Maske hat {width}×{height} Pixel, ihre Aufnahme {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>schreiben Sie ihn wie in --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} mit {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}, hier gemessen</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}, aus ausgegebenen Gründen</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} nennt keine Datei; tragen Sie sie ein oder entfernen Sie die Zeile.</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}: Der Frame {frame!r} ist keine Zahl ab 0; korrigieren Sie ihn oder lassen Sie ihn leer.</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}: Das Label {label!r} ist keines von {classes}; geben Sie an, was es bedeutet, zum Beispiel --names "{label}={meant}".</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: Die Ebene {plane!r} ist keine von {known}; sie zählt als nicht angegeben.</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: Die Sequenz {sequence!r} ist keine von {known}; sie zählt als nicht angegeben.</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}: Es gibt keine Datei {file}; korrigieren Sie den Pfad oder entfernen Sie die Zeile.</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{slices} von {count} Patient</numerusform>
    <numerusform>{slices} von {count:,} Patienten</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}, Zeile {number}</translation>
  </message>
 </context>
</TS>
