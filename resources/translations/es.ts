<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' no es un comando ni un archivo; los comandos son {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>No se puede escribir el registro de auditoría en {folder}</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>Se trata de la línea {number}, pero hay {lines}.</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>Falta la línea {first}.</numerusform>
    <numerusform>Faltan las líneas {first} a {last}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>La línea {number} está dañada.</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>La línea {number} está en un lugar equivocado.</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>La línea {number} se modificó.</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>Faltan las líneas {first} a {last} al final.</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>otro programa escribe allí sin cesar</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>libere espacio o permita escribir en la carpeta</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json falta o está dañado, por lo que no se detectan las líneas que falten al final.</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>last.json faltaba cuando se escribió la línea {number}, por lo que pueden haberse eliminado líneas anteriores.</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>el disco lo rechaza</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>No se puede terminar {name}</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>No se puede continuar el lote</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>No se puede bloquear {name} frente a un segundo lote</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>No se puede conectar con un planificador de Dask en {cluster}</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>No se puede usar TLS con el clúster {address}</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>No se puede usar un clúster</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>No se puede usar el diario {name}</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>No se puede escribir en {folder}</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>No se puede escribir la página {name}</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>No se puede escribir {name}</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>No se pudo escribir un archivo de {count} de {total:,} cortes.</numerusform>
    <numerusform>No se pudo escribir un archivo de {count:,} de {total:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>Ha cambiado: {names}. Por eso se analizan de nuevo todos los archivos.</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>SQLite indica: “{error}”</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>No hay ninguna ejecución anterior que reanudar, así que se analizan todos los archivos.</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>analice el archivo por separado</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>otro lote lo está escribiendo</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>otro lote lo está escribiendo (proceso {process} en {computer!r})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>las respuestas a petición</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>recupérelo y reanude el lote</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>compruebe su ruta</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>elija otro nombre de archivo</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributed no está instalado</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>libere espacio, compruebe sus permisos o elija una carpeta en otro disco</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>libere espacio, elija otra carpeta o elimine el archivo</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>instale brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>su dirección no empieza por {scheme}</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>su nombre debe terminar en .html</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>inicie su planificador con TLS u omita las claves</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>inicie uno o compruebe su dirección, por ejemplo tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>las columnas</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>el motor</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>la carpeta ya no existe</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>el modelo</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>el segmentador</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>el sistema indica: “{said}”</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>los cortes girados</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>la versión de brainview</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>se perdieron los procesos que lo intentaron ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>no existe el archivo {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>dos etapas</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>espere a que termine o elija otro archivo</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>la configuración de los informes</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>lo que se escribe</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count} proceso de Dask</numerusform>
    <numerusform>{count:,} procesos de Dask</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>No se pudo analizar {count} de {total:,} cortes.</numerusform>
    <numerusform>No se pudieron analizar {count:,} de {total:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} ya no está: se movió, se eliminó o se desconectó</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: error: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior y --prior-mask se indican juntos, o ninguno de los dos.</translation>
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
   <translation>Una segunda lectura de una RM cerebral: clase, mapa Grad-CAM y máscara del tumor.
{research_use}

  brainview           abre la ventana
  brainview FILE      abre la ventana con una imagen, también en la que ya está abierta
                      (escriba ./analyze para un archivo que se llame como un comando)
  brainview --new-window [FILE]
                      abre una ventana propia
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
   <translation>Analiza todas las imágenes de carpetas y archivos ZIP, a cualquier profundidad, y escribe
una tabla con una fila por imagen (cada fotograma de un archivo que contenga varios).
{research_use}

Un archivo que no se pueda analizar es una fila con su motivo. Lo ya hecho se guarda en
FILE.journal junto a la tabla: tras un fallo o una interrupción, --resume continúa desde
ahí, y más adelante analiza solo lo nuevo.
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
   <translation>Analiza cada corte de cada serie y une las máscaras en lesiones tridimensionales,
con volumen, diámetros, extensión y localización.
{research_use}

Los centros están en las coordenadas del paciente ({coordinates}), en mm. Los cortes se
cuentan desde 1. Los cortes rechazados, como los que apenas contienen cerebro, y los
puntos aislados no entran en ninguna suma.
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>Analiza imágenes (archivos DICOM, NIfTI, PNG, JPEG, TIFF, BMP o MATLAB): la clase del
corte, dónde se fijó el modelo y el contorno del tumor con su tamaño.
{research_use}

Un archivo que no se pueda analizar no detiene los demás.
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>Analiza las imágenes sintéticas incluidas en brainview, imprime cada respuesta junto a lo
que muestra la imagen y escribe brainview-demo-report.png en la carpeta actual.
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>Pregunta a un nodo de la configuración qué series tiene, por DICOM (C-FIND) o DICOMweb
(QIDO). Cada línea contiene lo que necesita 'brainview fetch'. Solo se nombra a los
pacientes con --identity.
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
   <translation>No se puede analizar {path}: no contiene imágenes; indique una imagen.</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>No se puede conservar la identidad</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>No se puede medir nada</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>No se puede abrir la ventana: no se puede cargar Qt ({error}); reinstale brainview o, para analizar una imagen sin ventana, use: brainview analyze FILE.</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>No se puede abrir la ventana: falta la biblioteca del sistema {libraries}; instale el paquete que contiene {libraries} o, para analizar una imagen sin ventana, use: brainview analyze FILE.</numerusform>
    <numerusform>No se puede abrir la ventana: faltan las bibliotecas del sistema {libraries}; instale los paquetes que contienen {libraries} o, para analizar una imagen sin ventana, use: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>No se puede abrir la ventana: falta la biblioteca del sistema {libraries}; instale el paquete {packages} o, para analizar una imagen sin ventana, use: brainview analyze FILE.</numerusform>
    <numerusform>No se puede abrir la ventana: faltan las bibliotecas del sistema {libraries}; instale los paquetes {packages} o, para analizar una imagen sin ventana, use: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>No se puede abrir la ventana: no hay pantalla; inicie brainview en un escritorio o, para analizar una imagen sin ventana, use: brainview analyze FILE.</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>No se puede abrir {name}: {what}.</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>No se puede ejecutar la demostración: no hay imágenes de ejemplo; reinstale brainview.</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>No se puede enviar {name}: {reason}; los demás se envían.</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>No se puede enviar {path}: no contiene archivos DICOM; indique otros.</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>No se puede enviar: indique PATH y NODE, o solo --again.</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>No se puede probar: no hay ningún modelo instalado; reinstale brainview.</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>No se puede usar el modelo {model} para {task}</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>No se puede trabajar en dos etapas</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>No se pueden escribir archivos sobre la serie</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>No se pueden escribir máscaras</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>No se puede escribir el informe {name}</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>Los centros están en las coordenadas del paciente ({coordinates}).</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>Compara los archivos de cada modelo con sus resúmenes criptográficos, y su respuesta a una
entrada guardada con la respuesta guardada. El código de salida es 0 si todo coincide y 1
en caso contrario.
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
   <translation>Copia las imágenes DICOM de archivos, carpetas, archivos ZIP o un DICOMDIR sin lo que
identifica al paciente (DICOM PS3.15, Basic Profile). Los píxeles quedan como están.

Una imagen que pueda mostrar texto, como una captura de pantalla, se rechaza a menos que
se tape una región; los informes y documentos se rechazan. No se reemplaza ningún archivo
y las imágenes originales solo se leen.

En las imágenes de una cabeza completa se puede reconocer el rostro, y el perfil no lo
impide.
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>Duda</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FALLO</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>Descarga una serie de un nodo de la configuración a una carpeta, por DICOM (C-GET, o C-MOVE
si así lo dice la configuración) o DICOMweb (WADO). 'brainview query' muestra los UID.
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Fotogramas</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>Lesión {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>Muestra los modelos instalados: para qué sirve cada uno, con qué frecuencia acertó en
pacientes con los que nunca se entrenó, su tamaño y, si no se puede ejecutar, por qué. Se
marcan los que se usan cuando no se indica ninguno. Los archivos de cada modelo se comparan
con sus resúmenes criptográficos.
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>Muestra los nodos que nombra el archivo de configuración, o comprueba que uno responde. La
página del manual sobre los nodos explica cómo escribir el archivo.
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>Se buscó en {folder}</translation>
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
   <translation>Mide una máscara dibujada con otro programa: sus lesiones en tres dimensiones, con volumen,
diámetros, extensión y localización, y la evolución de las de un estudio previo.
{research_use}

La imagen y la máscara son una carpeta, un archivo ZIP o un archivo: DICOM (la máscara
también como SEG, o el GTV de un RTSTRUCT), NIfTI, o imágenes sueltas, una por corte. La
máscara es distinta de cero en su interior. Los centros están en las coordenadas del
paciente ({coordinates}), en mm. Los cortes se cuentan desde 1. Un estudio previo en otras
coordenadas se registra de forma rígida (girado y desplazado).
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
   <translation>Mide los modelos instalados en sus propios cortes, con una tabla que indica la verdad de
cada uno, y escribe una ficha con las cifras: card.html, card.json y card.csv.
Nada sale de este equipo, y la ficha no contiene píxeles, nombres de archivo ni personas.
{research_use}

La tabla es un archivo CSV. Su primera línea nombra las columnas: file y label y, si las
tiene, patient, sequence, plane, mask y frame.
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalidad</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>Más sospechoso</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>No se escribe ningún mapa de calor. {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>No hay ningún modelo instalado.</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>No se encontró ninguna imagen; indique una carpeta que las contenga.</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>No se pudo medir ningún corte, así que no hay ficha.</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>No analizado. {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>No hay nada pendiente en la bandeja de salida.</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>Solo se muestra la primera serie; acote la búsqueda.</numerusform>
    <numerusform>Solo se muestran las primeras {count} series; acote la búsqueda.</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientación</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Escala de Philips</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>Fotometría</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>Posición, mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>Previa {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>Previo: {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>Valores reales</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>Recibe series por DICOM (C-STORE) de los remitentes que nombra la configuración, analiza
cada una y envía la segmentación, las mediciones y el informe a los destinos que nombra la
configuración. Ctrl+C lo termina; al iniciarlo de nuevo continúa donde estaba.
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
   <translation>Los resultados van a stdout, todo lo demás a stderr. El código de salida es 0 si todo fue
bien, 1 si un archivo falló o se rechazó (los demás se analizan igualmente) y 2 si el
comando se usó mal.

La variable de entorno BRAINVIEW_MODELS nombra otra carpeta de modelos.
BRAINVIEW_LANGUAGE elige el idioma, por ejemplo de, con prioridad sobre la configuración.
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>Indica qué es un archivo: formato, tamaño, fotogramas, espaciado de píxeles, orientación y
más. No se muestra nada que identifique al paciente.
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>Segmentador</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>Envía archivos DICOM a un nodo de la configuración, por DICOM (C-STORE) o DICOMweb (STOW).
Lo que el nodo no acepta espera en la bandeja de salida y se envía con --again.
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>Enviado: {name}</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Secuencia</translation>
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
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>Muestra lo que se analizó, exportó, envió y recibió, como resúmenes criptográficos de las
entradas, los modelos y los objetos; ninguna línea nombra a un paciente. --verify comprueba
que no se modificó ni eliminó ninguna línea.
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Muestra</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Con signo</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Cortes</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>Espaciado, mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>Punto aislado {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>Sintética</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>La columna “unwritten” nombra estos archivos; --resume los escribe.</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>Las cabeceras no indican si la imagen y la previa son del mismo paciente; compruébelo.</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>Las cabeceras nombran pacientes distintos para la imagen y la previa; compruebe ambas.</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>El nodo no tiene esa serie.</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>El nodo {name} en {place} responde.</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>El estudio previo tiene las mismas coordenadas.</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>El estudio previo está registrado: girado {degrees:.1f}°.</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>El estudio previo no está alineado: {reason}. Por eso las lesiones solo se comparan si cada estudio tiene una.</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>El informe está en {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>Sintaxis de transferencia</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>Máscara del tumor</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>Rango de valores</translation>
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
   <translation>Volúmenes</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>un archivo de al menos 16 bytes secretos: con él, ejecuciones posteriores dan los mismos seudónimos, UID y desplazamientos (por defecto: un secreto que nadie conserva)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>una carpeta o un archivo</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>una carpeta, un ZIP o una imagen</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>una carpeta, un archivo ZIP o un archivo</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>una fila por corte, o una por serie DICOM (y por archivo con varios fotogramas): su corte más sospechoso y cuántos muestran un tumor</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>una imagen</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>una imagen o un lugar que contenga varias</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>responder también sobre las imágenes que se rechazarían; tales respuestas se marcan</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>preguntar al clasificador también por cada corte ligeramente girado y reflejado, como en 'brainview analyze'</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>preguntar al clasificador también por cada corte ligeramente girado y reflejado; si las respuestas no coinciden en si hay tumor, es indeterminado</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>describir también este equipo, para informar de un problema</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>imprimir también quiénes son los pacientes</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>opción ambigua: %(option)s podría ser %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>una exploración anterior del paciente</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>analizar todas las imágenes de una carpeta: una tabla con una fila para cada una</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>analizar cada corte de cada serie: clases, lesiones, volumen</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>analizar imágenes: clase, mapa Grad-CAM, máscara del tumor</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>analizar las imágenes de ejemplo incluidas y escribir un informe</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argumento %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>preguntar a un nodo de la configuración qué series tiene</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>preguntar a este nodo si responde</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>al menos {volume}</translation>
  </message>
  <message>
   <source>center</source>
   <translation>centro</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>centro {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>comprobar todos los modelos en este equipo</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>compruebe el nombre</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>comprobar todo el registro</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>elija otro modelo u omita --two-stage</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>elija otro; 'brainview models' los muestra</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>clasificación</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>comandos</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>copiar estudios como DICOM sin nombrar al paciente</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>cifrar lo que va al clúster y aceptar solo uno que demuestre su identidad: tres archivos en formato PEM, el certificado de la autoridad y el certificado y la clave de este equipo</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>se esperaba %s argumento</numerusform>
    <numerusform>se esperaban %s argumentos</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>se esperaba un argumento</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>se esperaba: {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>extensión {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>descargar una serie de un nodo de la configuración</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>carpeta de la ficha (por defecto: validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>en {number:,} no se pudo escribir un archivo</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>a partir de este día: YYYY-MM-DD, UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>indique una máscara por corte o la carpeta de la serie enmascarada</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>indique solo la carpeta o el archivo de la serie enmascarada</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>continuar una ejecución anterior con los mismos modelos y opciones; los archivos que no han cambiado desde entonces conservan sus filas</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>desaparecida</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>argumento explícito ignorado %r</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>ordenada en el origen</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>opción no válida: %(value)r (elija entre %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>está hecho para {task}</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>reemplazaría una imagen original</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>su máscara</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>conservar las fechas, todas las de un paciente desplazadas hacia atrás el mismo número desconocido de días; sin ello se eliminan</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>conservar sexo, edad (hasta 89 años), talla y peso</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>conservar los atributos privados de los equipos de RM que la norma considera seguros, como la ponderación en difusión</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>conservar las palabras de las descripciones que nombran secuencias, planos y similares; sin ello se eliminan las descripciones</translation>
  </message>
  <message>
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>omitir lo que usted dibujó y decidió en la ventana, que de otro modo se escribe junto a las respuestas de los modelos</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>mostrar los modelos instalados y su calidad</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>mostrar los nodos de la configuración o comprobar que uno responde</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>diámetro mayor {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>poner en negro un rectángulo de píxeles en cada imagen, contado desde 0 arriba a la izquierda; se puede indicar varias veces</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>créelo antes o elija otro</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>máscara en píxeles</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>medir una máscara: lesiones, volumen, diámetros, cambio</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>medir los modelos en sus propios cortes</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>indique una carpeta con --out y lo que se escribe con --export</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>indique uno con --segmenter u omita --mask-out</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>indique uno con --segmenter u omita --two-stage</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>nombrar al paciente y el estudio en los archivos; por defecto están desidentificados</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>indique los archivos que contiene o use 'brainview batch'</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nueva</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>no hay instalado ningún clasificador que se pueda ejecutar</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>no se ha elegido ningún segmentador</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>ninguna de sus series corresponde a la máscara de {count} corte sin posición en el paciente (cortes: {lengths})</numerusform>
    <numerusform>ninguna de sus series corresponde a la máscara de {count:,} cortes sin posición en el paciente (cortes: {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>no se escribe nada</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>del estudio: YYYYMMDD, o un intervalo YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>solo las líneas que contengan este texto</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>solo estos, como analysis, export o send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>opciones</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>contornear solo donde el clasificador ve un tumor</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>contornear solo donde el clasificador ve un tumor; en los demás casos no se consulta al segmentador ni se escribe ninguna máscara</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>correcto</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>argumentos posicionales</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>imprimir un objeto JSON</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>imprimir un objeto JSON por modelo, uno por línea</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>imprimir un objeto JSON por imagen, uno por línea</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>imprimir un objeto JSON por serie, uno por línea</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>imprimir las líneas tal como están en el archivo</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>imprimir en los informes el nombre del archivo, que puede ser el del paciente, y la hora</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>recibir series por DICOM, analizarlas y enviar los resultados</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>indicar qué es un archivo</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>véase brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentación</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>enviar archivos DICOM a un nodo de la configuración</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>enviar lo que espera en la bandeja de salida</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>mostrar la versión del programa y salir</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>mostrar el registro de auditoría o comprobar que no se modificó ni eliminó ninguna línea</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>mostrar esta ayuda y salir</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>corte {number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>cortes {first} a {last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>por ejemplo MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>el UID de la serie</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>el UID del estudio</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>el clasificador; 'brainview models' los muestra</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>la carpeta para las copias, que se crea si hace falta</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>se requieren los siguientes argumentos: %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>el idioma de los informes, por ejemplo de (por defecto: el de la configuración)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>la máscara puede pertenecer a {count} de sus series</numerusform>
    <numerusform>la máscara puede pertenecer a cualquiera de {count} de sus series</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>la máscara de ella</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>el nombre de un nodo</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>el ID del paciente; admite * y ?</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>el nombre del paciente, por ejemplo 'SMITH*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>la imagen enmascarada</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>las imágenes están en ella</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>el segmentador, o none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>la tabla: .csv, .json (un objeto por línea) o .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>no existe la carpeta {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>no existe tal archivo o carpeta</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>indeterminado</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>argumentos no reconocidos: %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>hasta este día, incluido</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>uso:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>volumen {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>era la lesión {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>la verdad de cada imagen; las rutas que contiene son relativas a FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>con qué se ejecutan los modelos</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>con qué se ejecutan los modelos (por defecto: lo que corresponde al archivo de cada modelo)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>dónde se ejecutan los modelos ONNX (por defecto: el mejor disponible)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>dónde se escribe</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>qué clase designan sus etiquetas: "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>qué fotograma de un archivo con varios, desde 0 (por defecto: 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>cuáles: {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>ancho</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>trabajar en un clúster de Dask: la dirección de su planificador, o uno propio de este equipo</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>procesos en paralelo (por defecto: lo que sugieran los procesadores)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>escribir una página de informe en .png o .pdf; con varias imágenes se numeran los archivos</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>escribir una página de informe por imagen</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>escribir cada mapa Grad-CAM</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>escribir cada mapa Grad-CAM de la clase predicha, sobre la imagen, como PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>escribir cada máscara de tumor como PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>escribir cada máscara de tumor como PNG de 0 y 255 al tamaño de la imagen</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>escribir en esta carpeta archivos sobre cada serie</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>escribir una página con una miniatura por imagen, para abrirla en un navegador</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>{count} archivo en la bandeja de salida; envíelo de nuevo con 'brainview send --again'.</numerusform>
    <numerusform>{count:,} archivos en la bandeja de salida; envíelos de nuevo con 'brainview send --again'.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{count} archivo en {folder}.</numerusform>
    <numerusform>{count:,} archivos en {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count} archivo rechazado</numerusform>
    <numerusform>{count:,} archivos rechazados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count} imagen copiada</numerusform>
    <numerusform>{count:,} imágenes copiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count} línea</numerusform>
    <numerusform>{count:,} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>{count} archivo más omitido</numerusform>
    <numerusform>{count:,} archivos más omitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count} imagen: {counts}</numerusform>
    <numerusform>{count:,} imágenes: {counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count} corte</numerusform>
    <numerusform>{count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters} en el corte {number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,} de {count} archivo</numerusform>
    <numerusform>{done:,} de {count:,} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,} de {found} archivos, {speed:.0f} por segundo, {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,} de {found} archivos, {speed:.0f} por segundo, faltan {time}, {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r} no se puede escribir; elija entre {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind} en {place}</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{lines} en {folder}: todo tal como se escribió.</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{lines} en {folder}: {count} problema.</numerusform>
    <numerusform>{lines} en {folder}: {count:,} problemas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>falta {missing}</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} no tiene ninguna clase sin tumor</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}, {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}, {tasks} (por defecto para {task})</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}, {tasks} (por defecto)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}, {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}: {count} archivo enviado.</numerusform>
    <numerusform>{node}: {count:,} archivos enviados.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>{number:,} con error</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>{number:,} de una ejecución anterior</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} correctas</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>{number:,} rechazadas</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>{number:,} indeterminadas</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>{number} objetos</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>{out} contiene lo ya hecho; --resume continúa desde ahí.</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} no es un UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} no es un fotograma; los fotogramas se cuentan desde 0</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} no es un número a partir de 1</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} escucha en {host}:{port}.</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} Se escribe de todos modos, para investigación.</translation>
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
   <translation>Respondido a petición. {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>No se puede abrir {name}</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>No se puede mostrar esta serie en tres planos</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>No se puede usar el idioma {language}</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>La clase y la máscara se contradicen.</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>Clasificando</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>Dice con la referencia</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>Etiqueta del experto</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>Solo para uso en investigación. No es un producto sanitario ni un dispositivo médico.</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>Diámetro mayor</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>Revise las copias antes de compartirlas: no se busca texto en las imágenes, y en las de una cabeza completa se puede reconocer el rostro.</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>Más probable</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>Ningún píxel de este corte es un número; se muestra en negro.</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>No se ejecutó ningún segmentador.</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>Sin tumor</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>Nadie ha medido con qué frecuencia acierta {model} en cortes de secuencia desconocida.</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>Nadie ha medido con qué frecuencia acierta {model} en {kind}.</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>No analizado</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>Sin contorno: {model} no ve ningún tumor, por lo que su máscara no se muestra.</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>Sin contorno: {model} no ve ningún tumor, por lo que no se consultó a {segmenter}.</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>En {kind}, {model} encuentra {value} de cada 100 tumores ({low} a {high}, {counted}).</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>En {kind}, {model} ve un tumor en {value} de cada 100 cortes sin tumor ({low} a {high}, {counted}).</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>Contorneando</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>Los píxeles con el valor {value:g} están muy alejados de todos los demás; se consideran ausentes y se muestran con el valor más oscuro.</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>Los píxeles que no son números se muestran con el valor más oscuro, y los infinitos con el más claro.</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>Probabilidad en el interior</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>Probablemente</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>Leyendo</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Segunda</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>Los tamaños en mm están calibrados por un lector.</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>Algunas posiciones se adquirieron {fewest} veces y otras {most} veces.</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 con contraste</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>La respuesta depende de cómo está colocado el corte.</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>El archivo también contiene valores medidos, que no se muestran: {formula}.</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>El archivo no indica su orientación en el paciente: izquierda y derecha pueden estar intercambiadas.</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>El archivo no indica cómo están codificados sus píxeles; se leyeron sin codificación.</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>El archivo tiene una superposición con marcas que no se muestra.</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>El archivo contiene muchos cortes en un solo mosaico, pero no indica cuántos; se muestran como una sola imagen.</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>El archivo contiene más datos de píxeles de los que anuncia su cabecera; el resto se omitió.</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>Los ejes del archivo no forman ángulos rectos, por lo que se omite su orientación.</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>La etiqueta del archivo no es ninguna de las conocidas y se omite.</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>La orientación del archivo es imposible y se omite.</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>El espaciado de píxeles del archivo es imposible y se omite.</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>La pendiente de reescalado del archivo es 0 y se tomó como 1.</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>La máscara de tumor del archivo no corresponde a la imagen y se omite.</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>Los valores del archivo difieren en dígitos que no se conservan, por lo que se pierden diferencias finas.</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>La ventana del archivo no muestra nada y se reemplazó.</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>El modelo se equivoca con frecuencia en esta secuencia.</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>El modelo nunca se evaluó en esta secuencia.</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>El contorno es dudoso (rayado): su probabilidad media es {percent}, y por debajo de {limit} suele ser erróneo.</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>El contorno es dudoso.</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>La propia imagen puede mostrar el nombre del paciente, ya que {why}; mírela antes de compartirla.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>El espaciado de píxeles es desconocido, por lo que los tamaños están en píxeles.</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>El espaciado de píxeles se midió en el detector, por lo que los tamaños en mm son mayores que en el paciente.</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>La probabilidad es demasiado baja.</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>La imagen es inusual; respondido a petición.</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>El segmentador no contorneó nada en este corte.</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>Los cortes tienen un espaciado desigual: de {nearest_mm:.1f} a {farthest_mm:.1f} mm.</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>Esta imagen se comprimió con pérdida{how}; los detalles finos pueden faltar o ser falsos.</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>Es una reconstrucción calculada a partir de otros cortes; los modelos se entrenaron con cortes tal como los adquieren los equipos.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>Este modelo no tiene mapa Grad-CAM.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>Este modelo no tiene mapa Grad-CAM. {sentence}.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>Este modelo no tiene mapa Grad-CAM: {reason}.</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>Solo máscara del tumor</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>Tumor, {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Indeterminado</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>Indeterminado, tumor {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>No es seguro de qué tumor se trata.</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>No es seguro de qué tumor se trata: {first} o {second}.</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>Su comentario y los textos sobre los cortes se imprimen tal como los escribió.</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>todas las secuencias en conjunto</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>ángulo</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>flecha</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>brainview mismo tiene un error aquí ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>coronal</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>distancia</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>elipse</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>a mano alzada</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>glioma</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>reinstale brainview</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>meningioma</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>sin tumor</translation>
  </message>
  <message>
   <source>other</source>
   <translation>otro</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>otras secuencias</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>más del 99 %</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>par perpendicular</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>hipofisario</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>comunique esta frase</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>polígono</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>sagital</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>corte {number}, tumor {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>falta el archivo con sus frases o está dañado</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>tumor</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>menos del 1 %</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}, {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} ve un tumor, pero su propia máscara no marca ninguno; revise ambas respuestas.</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} ve un tumor, pero {segmenter} no marca ninguno; revise ambas respuestas.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} no ve ningún tumor, pero su propia máscara marca uno; revise ambas respuestas.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} no ve ningún tumor, pero {segmenter} marca uno; revise ambas respuestas.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count} archivo es copia de otro aquí presente y no se muestra de nuevo.</numerusform>
    <numerusform>{count} archivos son copias de otros aquí presentes y no se muestran de nuevo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count} paciente</numerusform>
    <numerusform>{count:,} pacientes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count} píxel</numerusform>
    <numerusform>{count:,} píxeles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count} corte respondido a petición</numerusform>
    <numerusform>{count:,} cortes respondidos a petición</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>Parece que falta {count} corte entre los demás.</numerusform>
    <numerusform>Parece que faltan {count} cortes entre los demás.</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} a {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} a {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} responde de otro modo sobre el mismo corte reflejado: que vea un tumor depende de cómo está colocado el corte.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} responde de otro modo sobre el mismo corte girado {sign}{degrees:g}° o reflejado: que vea un tumor depende de cómo está colocado el corte.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} responde de otro modo sobre el mismo corte girado {sign}{degrees:g}°: que vea un tumor depende de cómo está colocado el corte.</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} da a un tumor una probabilidad de {percent}; por debajo de {limit} no se da respuesta.</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} da a la ausencia de tumor una probabilidad de {percent}; por debajo de {limit} no se da respuesta.</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model} da a la clase más probable {percent}; por debajo de {limit} no se da respuesta.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} se entrenó solo con cortes de plano {planes}; el plano de este es desconocido.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} se entrenó con cortes de plano {planes}; este es {plane}.</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} y {last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} o {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>El {percent} % de la cabeza es negro puro: se fijó una ventana estrecha al guardar la imagen, y la respuesta puede ser errónea.</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>El {percent} % de la cabeza es blanco puro: se fijó una ventana estrecha al guardar la imagen, y la respuesta puede ser errónea.</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>cortes de plano {plane} de todas las secuencias</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{sequence}, plano {plane}</translation>
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
   <translation>{x:.1f}, {y:.1f}, {z:.1f}</translation>
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
   <translation>Respondido con duda</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>Al menos {volume}.</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>No se puede escribir una máscara NIfTI</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>No se puede escribir un mapa paramétrico</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>No se puede escribir una segmentación</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>No se puede escribir en la carpeta {name}</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>Desidentificado: sin nombre, ID ni fecha del paciente y del estudio</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>Grad-CAM de la clase del corte más sospechoso como mapa paramétrico DICOM</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>SHA-256 de la entrada</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>Contorno mayor: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>Corte más sospechoso y mayor</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>Más sospechoso y mayor: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>Corte más sospechoso</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>Más sospechoso: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>Más sospechoso: {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>Ni un segmentador ni usted contornearon sus cortes.</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>Ningún corte tiene respuesta</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>No hay ningún tumor contorneado en ningún corte.</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>No hay ninguno contorneado.</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>Página {number} de {count}</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>Paciente {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>Espaciado de píxeles</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>Reconstrucción</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>Informe de la serie</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>Serie {series}, corte {number} de {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>Distancia entre cortes</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>Corte con el contorno mayor</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>Corte con la máscara del lector</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>Corte con las mediciones del lector</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>Corte {number} de {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>Los archivos no nombran a ningún paciente</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>La serie no es DICOM.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Grosor</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>elija otra carpeta</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>no se puede leer ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>omita map o elija un modelo que tenga uno</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>omita nifti o elija un segmentador</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>omita nifti o escriba una segmentación (seg)</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>omita seg o elija un segmentador</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>mediciones y clases como informe estructurado DICOM; también se escribe la segmentación, a la que hace referencia</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>ni un segmentador ni un lector han contorneado ningún corte</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>ningún segmentador ha contorneado un corte</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>estudio del {date}</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>tablas de los cortes, de las lesiones y de lo que un lector decidió y midió</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>las lesiones como máscara NIfTI, cada una con su número</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>las máscaras como segmentación DICOM, las de un lector como otra aparte</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>las páginas del informe como capturas secundarias DICOM</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>las páginas del informe como imágenes</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>el informe de la serie como PDF, y el mismo encapsulado en DICOM</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>el resultado y todo lo necesario para repetirlo</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>no hay mapa Grad-CAM de ningún corte</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>motivo desconocido</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>volumen {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count} punto aislado no entra en ninguna suma.</numerusform>
    <numerusform>{count:,} puntos aislados no entran en ninguna suma.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count} corte fallido</numerusform>
    <numerusform>{count:,} cortes fallidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>{count} corte de la serie no analizado.</numerusform>
    <numerusform>{count:,} cortes de la serie no analizados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count} corte rechazado</numerusform>
    <numerusform>{count:,} cortes rechazados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count} corte indeterminado</numerusform>
    <numerusform>{count:,} cortes indeterminados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found} en {places} de {count} corte</numerusform>
    <numerusform>{found} en {places} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}, centro {center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume} (el modelo: {other}), corregido en {count} corte</numerusform>
    <numerusform>{volume} (el modelo: {other}), corregido en {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>{volume} en total.</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>Un PNG de cada máscara de tumor</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>Hay un lote en curso.</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>Una página de informe por imagen</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>Ya existe una tabla con este nombre. Se reemplazará.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>Respondido, con duda</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>Cualquier probabilidad</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Al menos</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>Como máximo</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>Lote – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>No se puede mostrar la carpeta.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>Elegir un archivo ZIP o varias imágenes</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Elija primero una carpeta.</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>Elegir una carpeta de imágenes</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>Elija una carpeta que contenga imágenes.</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>Elija una carpeta, un archivo ZIP o varios archivos, o suéltelos en esta ventana.</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>Elegir imágenes o un archivo ZIP</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>Elegir dónde se escribe la tabla</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>Elija quién responde y qué se escribe.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>Clasificar una carpeta</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>Clasificar lo elegido</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>Cada imagen con su mapa Grad-CAM</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Todos los estados</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>Archivo {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>Los archivos que no han cambiado desde entonces conservan sus filas.</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Carpeta…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Fotograma</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>Continuar la última ejecución</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>Página HTML</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>Mapas de calor</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>No empezar nada nuevo</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Cargando los modelos</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>Búsquelo o ejecute el lote de nuevo.</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Buscando archivos</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>MODELOS</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>Máscaras</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>Nombre oculto</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>No se ha elegido ninguna carpeta.</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>No se encontró ninguna imagen.</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>No se ha elegido ningún segmentador.</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>Aún no hay tabla.</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>Sin terminar: {count} imagen hecha</numerusform>
    <numerusform>Sin terminar: {count:,} imágenes hechas</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>No empieza nada nuevo hasta que usted continúe.</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>Una página con una miniatura por imagen, para un navegador</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>Una fila por serie</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>Abrir la carpeta de la tabla</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>O suelte una en esta ventana.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>Probabilidad en porcentaje</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>RESULTADOS</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Observaciones</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Informes</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>Filas escritas en {path}.</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>IMÁGENES</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>IMÁGENES POR CLASE</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>Guardar lo mostrado</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>Guardar lo mostrado…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>Imágenes y archivos ZIP</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>Imágenes por clase: {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>Mostrar todas las filas</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>Mostrar la tabla en la carpeta</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>Iniciar. Cada imagen será una fila; un archivo que no se pueda leer es una fila con su motivo.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>Detener; se conserva lo ya hecho</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Deteniendo</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>Tabla de resultados</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>La carpeta de la tabla ya no está donde estaba.</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>La ruta de la tabla figura en Resultados.</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>El sistema no tiene ningún programa que muestre carpetas.</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>La tabla y la página tienen una fila por serie DICOM o volumen, no por corte</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>Se está escribiendo la tabla.</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>No hay ninguna ejecución anterior con esta tabla.</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>Este archivo ya no está donde estaba.</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>Esta imagen falló: su observación dice por qué.</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>Tumor</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>Área del tumor</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>Lo ya hecho está en la tabla. Iniciar continúa desde ahí.</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>Lo que eligió no contiene ningún archivo que brainview pueda leer.</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>Ancho del panel de opciones</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>Escribir como tabla las filas de abajo, filtradas y ordenadas como están</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>en {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>en {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count} respondida</numerusform>
    <numerusform>{count:,} respondidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count} fallida</numerusform>
    <numerusform>{count:,} fallidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count} archivo</numerusform>
    <numerusform>{count:,} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count} archivo o carpeta</numerusform>
    <numerusform>{count:,} archivos y carpetas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>{count} de la última ejecución</numerusform>
    <numerusform>{count:,} de la última ejecución</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count} rechazada</numerusform>
    <numerusform>{count:,} rechazadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count} fila</numerusform>
    <numerusform>{count:,} filas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count} imagen hecha</numerusform>
    <numerusform>{count:,} imágenes hechas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count} indeterminada</numerusform>
    <numerusform>{count:,} indeterminadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count} sin un archivo que no se pudo escribir</numerusform>
    <numerusform>{count:,} sin un archivo que no se pudo escribir</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>{done:,} de {count} archivo encontrado hasta ahora</numerusform>
    <numerusform>{done:,} de {count:,} archivos encontrados hasta ahora</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame} de {count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,} de {count} fila</numerusform>
    <numerusform>{shown:,} de {count:,} filas</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} archivos por segundo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>faltan {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>Un archivo PNG por página</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>Una ventana nueva, ofrecida para imágenes sin modalidad:</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>Una ventana nueva, ofrecida para imágenes de {modality}:</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>Una segunda lectura de una RM cerebral: clase, mapa Grad-CAM y máscara del tumor.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE title</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>Acerca de brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>Sobre toda la serie abierta.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Agregar</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>¿Agregar esto a lo que está abierto o reemplazarlo?</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>Todas las imágenes DICOM de lo que está abierto se copian según el Basic Profile de la norma: sin nombres, ID, fechas ni texto libre, con UID nuevos. Los píxeles quedan como están; una imagen que pueda mostrar texto se rechaza a menos que se tape una región.</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Todos los eventos</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>El estudio agregado se muestra junto al abierto y se desplaza con él.</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>Un archivo PACS solo con ella asigna los resultados al paciente. Sin ella, no nombran a nadie, pero conservan los UID del estudio.</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>Cualquier fecha</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>Tantos como lo aceleren</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>Preguntar al equipo seleccionado si responde</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Preguntando</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>Preguntando a {name}…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoría</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>Volver a ninguna tecla</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>Volver a {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>Las barras permanecen quietas durante trabajos de duración desconocida</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>Tapar en cada imagen</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>Archivos CSV de los cortes, de las lesiones y de lo que usted midió</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Caché</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>Cambiar carpeta</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>Comprobar este equipo</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>Elegir dónde se escriben los archivos</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>Cítelo así: The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>Haga clic en una tecla para cambiarla.</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>Haga clic y pulse otra tecla</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>Copiar las imágenes DICOM sin la identidad del paciente</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>Copiar las líneas seleccionadas</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>Copie esto en el informe de un problema. No contiene datos de pacientes ni nombres de usuarios, archivos o equipos.</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>Copyright de los autores de brainview, bajo la licencia Apache 2.0. La ficha de cada modelo indica con qué se entrenó y bajo qué licencia.</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>Mapa Grad-CAM DICOM</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>Imágenes DICOM</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>Segmentación DICOM</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>Informe estructurado DICOM</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>Etiquetas DICOM</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>Dirección DICOMweb</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>Fecha del estudio</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>Copia desidentificada</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modelo por defecto</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>Los modelos por defecto y los hilos se aplican a partir del próximo inicio.</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>Segmentador por defecto</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>Elementos de la cabecera</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>Ahora vacía</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Esc para dejarlo, Retroceso para ninguna tecla</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>FALLO  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>Descargar y abrir</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>Descargar de otro equipo</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>Busque un día, un resumen, un nodo…</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>Buscar en las líneas</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Carpeta para los archivos</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>De la clase del corte más sospechoso</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>Desde … hasta …</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>Recorrer los cortes</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (mapa paramétrico)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>Ocultar la identidad del paciente en cada inicio</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>Contraste alto</translation>
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
   <translation>Incluir la identidad del paciente</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Institución</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>Sobre una serie completa</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>JSON con todo lo necesario para repetir el resultado</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>Conservar las fechas, todas desplazadas hacia atrás el mismo número desconocido de días</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>Conservar los valores privados de los equipos que la norma considera seguros</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>Conservar sexo, edad, talla y peso</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>Conservar las palabras que nombran secuencias y planos</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>Guardado en {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>Longitudes en</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>Líneas del registro de auditoría</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logotipo</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>Manual</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>Mediciones (informe estructurado)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Arrastre central</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Ratón</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>Mover la imagen</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>Película</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>Máscara NIfTI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>No se escribió ningún archivo.</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>Ninguna línea contiene eso.</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>No hay ningún modelo instalado. Reinstale brainview.</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>No hay ningún otro equipo configurado. Agregue uno en la configuración, en “Otros equipos”.</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>No está en esta página</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>No hay nada abierto.</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>No se envía nada a ningún equipo que no sea uno de estos. Indique AE title, host y puerto, o la dirección de un servicio DICOMweb. La descarga es get o move. TLS y el servicio de recepción se configuran en el archivo.</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>Ahora {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Abrir una carpeta</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>Abrir una máscara: SEG, RTSTRUCT, NIfTI o una imagen por corte</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>Abrir imágenes</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>Otros equipos</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>Otros equipos…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>AE title propio</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Página del manual</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas de la configuración</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>Componentes y sus licencias</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>ID del paciente</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>Nombre del paciente</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>Los pacientes, las fechas y las descripciones están ocultos, como en la ventana.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>Pulse una tecla</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>FILA,COLUMNA,ALTO,ANCHO en píxeles desde arriba a la izquierda, o nada</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>Leyendo y comprobando las líneas…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>Leyendo el corte {number:,} de {total:,}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reducir movimiento</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>Recordar los últimos archivos abiertos</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>Informe (PDF en DICOM)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>Informe (imágenes)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Informe en PDF</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>Informe en imágenes</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>Arrastre derecho</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>Guardar película</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>Guardar la película</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Pantallas</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>Buscar etiqueta, nombre o valor</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>Buscar en esta página</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>Segmentación</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar de nuevo</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>Enviar resultados</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>Mostrar máscaras y mediciones</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>Mostrar la identidad del paciente</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>Tamaño del texto y los controles</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>Tamaños y clases; los suyos en un segundo archivo</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Omitir visita</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>Cortes por segundo</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>Los cortes solo se guardan en la memoria y desaparecen al cerrar la ventana.</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>Cortes guardados en memoria</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Paso {number} de {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>Detenido. Los archivos terminados se conservan.</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>Estudios y series</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Tablas</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>Quitársela</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>Probando los modelos…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>El texto se puede seleccionar; de una serie DICOM, también como DICOM</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>El del programa</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>El mejor para cualquier imagen</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>El equipo no tiene esa serie.</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>Las lesiones, cada una con su número</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>Los contornos sobre la serie; los suyos en un segundo archivo</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>Faltan las páginas del manual. Reinstale el programa.</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>Las páginas del informe como capturas secundarias</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>El tamaño del texto y los controles se aplica a partir del próximo inicio.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>La línea completa</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>Puede haber más; acote la búsqueda.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Hilos</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Hora (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Visita guiada</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Vista</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Rueda</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>Ventana y nivel</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>Ventanas que ha guardado</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>Sin ella, los archivos no contienen nombre, ID ni fecha del paciente, ni nombres de archivo. Los archivos DICOM conservan los UID de la serie a la que se superponen.</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>Escribiendo {number:,} de {total:,}</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>Sus ventanas</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>un archivo PNG o JPEG</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>una línea al principio de cada informe</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>el AE title propio de brainview</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>en la fila {row}, </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>admite * y ?</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>ninguna tecla</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>correcto  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>por ejemplo SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>{count} envío en la bandeja de salida.</numerusform>
    <numerusform>{count:,} envíos en la bandeja de salida.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>{count} archivo en la bandeja de salida para más tarde.</numerusform>
    <numerusform>{count:,} archivos en la bandeja de salida para más tarde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>{count} archivo omitido porque no es DICOM.</numerusform>
    <numerusform>{count:,} archivos omitidos porque no son DICOM.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count} archivo enviado.</numerusform>
    <numerusform>{count:,} archivos enviados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count} archivo escrito: {names}.</numerusform>
    <numerusform>{count:,} archivos escritos: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count} imagen copiada.</numerusform>
    <numerusform>{count:,} imágenes copiadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count} imagen rechazada:</numerusform>
    <numerusform>{count:,} imágenes rechazadas:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count} línea, tal como se escribió.</numerusform>
    <numerusform>{count:,} líneas, todas tal como se escribieron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count} línea, pero no todo está tal como se escribió:</numerusform>
    <numerusform>{count:,} líneas, pero no todas están tal como se escribieron:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count} modelo funciona en este equipo.</numerusform>
    <numerusform>Los {count:,} modelos funcionan en este equipo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>{count} frase más como estas.</numerusform>
    <numerusform>{count:,} frases más como estas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>{count} problema más.</numerusform>
    <numerusform>{count:,} problemas más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count} serie descargada.</numerusform>
    <numerusform>{count:,} series descargadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>{count} corte, tal como se muestra ahora.</numerusform>
    <numerusform>Los {count:,} cortes, tal como se muestran ahora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} estudio, {series:,} series.</numerusform>
    <numerusform>{count:,} estudios, {series:,} series.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{failed} de {count} modelo no funciona en este equipo.</numerusform>
    <numerusform>{failed} de {count:,} modelos no funcionan en este equipo.</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key} no se puede cambiar: sirve para moverse por la ventana.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} es la tecla de “{command}”.</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,} de {count} línea</numerusform>
    <numerusform>{shown:,} de {count:,} líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>{size} ahora</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height} al {percent:.0f} %</translation>
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
   <translation>Un clic escribe un texto en la imagen</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>Una línea de longitud conocida da el tamaño de los píxeles</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>Aceptar máscara</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>Agregar estudio</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>Agregar un estudio a lo que está abierto</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>Analizar serie</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>Analizar toda la serie</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Ángulo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Flecha</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>Pedir series a otro equipo y abrirlas</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>Imagen limpia</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>Lectura ciega</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>Lectura ciega: ocultar las respuestas hasta pedirlas</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>Pincel</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>Calibrar</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>Elegir entre las ventanas por su nombre</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>Hacer clic en él</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>Los clics trazan un polígono; un doble clic lo termina</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>Comandos de la imagen</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagen</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>Copiar imagen limpia</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>Copiar la imagen tal como se muestra</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>Copiar la imagen sin superposiciones</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>Corregir máscara abierta</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Cruz de referencia</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+rueda</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>Etiquetas DICOM de este corte</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>Eliminar lesión</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>Eliminar parte</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>Eliminar la lesión bajo el puntero</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>Eliminar la parte de la máscara bajo el puntero</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>Eliminar la medición seleccionada</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>Rehacer lo deshecho</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>Doble clic</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>Arrastrar un asa de la cruz de referencia</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>Arrastrar su extremo o su línea</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>Descartar su máscara</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>Descartar su máscara; queda la del modelo</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>Ampliar uno de los tres planos</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>Exportar informes, máscaras y tablas</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Rellenar huecos</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>Rellenar los huecos de la máscara</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>Llenar la pantalla con la ventana, o dejar de hacerlo</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>Ajustar la imagen a la ventana</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>Voltear la imagen de izquierda a derecha</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>Voltear horizontalmente</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>Voltear la imagen de arriba abajo</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>Voltear verticalmente</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>Plegar el panel de respuesta</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>Plegar el panel de estudios</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>Cuatro vistas</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>Región a mano alzada</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>Ir al corte más sospechoso</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Ir a la vista siguiente</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Mapa Grad-CAM</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>Ocultar identidad</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>Ocultar la identidad del paciente</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>Interpolar</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>Interpolar entre píxeles, o mostrarlos como cuadrados</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>Interpolar su máscara entre cortes</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Invertir</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>Invertir blanco y negro</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>Guardar esta ventana con un nombre, o eliminar una</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pincel más grande</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>Arrastrar con el botón izquierdo dibuja una flecha hasta su punta</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>Arrastrar con el botón izquierdo borra de la máscara</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>Arrastrar con el botón izquierdo mide una distancia</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>Arrastrar con el botón izquierdo mide en una región a mano alzada</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>Arrastrar con el botón izquierdo mide en una elipse</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>Arrastrar con el botón izquierdo mueve la cruz de los tres planos</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>Arrastrar con el botón izquierdo mueve la imagen</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>Arrastrar con el botón izquierdo pinta en la máscara</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>Arrastrar con el botón izquierdo pinta hasta los bordes del tejido</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>Arrastrar con el botón izquierdo ajusta ventana y nivel</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Arrastrar con el botón izquierdo cambia el zoom</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Agrandar el pincel</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Reducir el pincel</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mediciones</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>Arrastre central, Espacio+arrastrar</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>Mover una medición</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>Mover un control o en una lista</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>Mover la ventana a la pantalla siguiente</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Vista siguiente</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>Serie siguiente</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>Corte siguiente</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>Volumen siguiente</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>No hay nada que contornear en este corte</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>Un píxel de la imagen por píxel de la pantalla</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>Abrir una carpeta con todas sus series</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>Abrir una máscara sobre la serie a la que pertenece</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>Abrir una imagen</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>Abrir máscara</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>Otra pantalla</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>Sin superposiciones mientras se mantenga pulsada la tecla</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Desplazar</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>Vistas</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>Par perpendicular</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Reproducir</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>Reproducir la serie o detenerla</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>Corte anterior o siguiente</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>Serie anterior</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>Corte anterior</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>Volumen anterior</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>Estudio previo</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>Líneas de referencia</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>Máscara de referencia</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>Máscara de referencia, si la hay</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>Rechazar máscara</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>Restablecer la vista</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>Reformatear previo</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>Clic derecho, tecla Menú</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Rotar</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>Rotar 90°</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>Redondear el contorno de la máscara</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>Guardar película</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Guardar imagen</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>Guardar la imagen como PNG</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>Guardar la serie como película (MP4 o GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>Desplazar una lista o un panel</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>Desplazar todas las vistas a la vez, por posición donde coinciden los planos</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Desplazar juntas</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>Enviar los resultados de la serie a otro equipo</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>Serie en otra vista</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>Colocar al lado el estudio previo y alinearlo</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>Ajustar ventana y nivel de todas las imágenes a la vez</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Mayús+teclas de flecha</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>Mayús+clic en la lista, arrastrar</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Mayús+rueda</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>Mostrar todos los atajos</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>Mostrar todas, ninguna o pocas líneas de texto en las esquinas</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>Mostrar el estudio previo alineado en los cortes del actual o en los suyos</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>Mostrar el registro de auditoría y comprobarlo</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>Mostrar el manual</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>Mostrar la serie en tres planos</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>Mostrar el corte y, al lado, la serie en tres planos</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>Mostrar una tras otra las partes de la ventana</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>Mostrar dónde cruza el corte de una vista los de las demás</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Tamaño del pincel</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>Corte y planos</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pincel más pequeño</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>Pincel inteligente</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Suavizar</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>Suavizar píxeles</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>Detener lo que está en curso</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>Estudios</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>Tomar como suya una copia de la máscara abierta, en todos los cortes</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>Tomar como suya la máscara del modelo</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>Probar los modelos en este equipo</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>Texto en las esquinas</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>La máscara que usted dibujó o corrigió</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>El mismo corte del volumen siguiente</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>El mismo corte del volumen anterior</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>Tres clics miden un ángulo</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>Tres planos</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>Girar los tres planos</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>Dos arrastres miden diámetros perpendiculares</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>Dos vistas</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>Dos vistas lado a lado</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>Introducir ancho y nivel</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>Deshacer el último cambio de mediciones o máscaras</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>Usar otra vista</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>Versión, licencias, cómo citar</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>Ancho y nivel</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>Ventana y nivel (véase la configuración)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>Ventana según los valores de la propia imagen</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>Ventana conjunta</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Ventanas</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>Su máscara</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>Zoom en torno al puntero</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>Zoom conjunto</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>Ampliar, mover y girar todas las imágenes a la vez</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} o {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>Ninguno</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>RESPUESTA</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>Agregar</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>Todas</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{count} corte, analizado</numerusform>
    <numerusform>Los {count:,} cortes, analizados</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>Preguntar también por el corte girado</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>Una respuesta sobre una imagen así significa poco; puede pedirla de todos modos y quedará marcada.</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>Analizar</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>Analizar de nuevo</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>Analizar ambas series</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>Analizando</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>Responder igualmente</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>Respuesta oculta</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>Preguntar a {model}, hecho solo para este plano</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>No se puede leer o analizar</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>Clase según su criterio</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>Clasificando</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>Haga clic en una clase para ver su mapa.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>Suelte archivos, carpetas o archivos ZIP en cualquier punto de esta ventana, o pulse {key}. Se leen DICOM, NIfTI, PNG, JPEG, TIFF, BMP y MATLAB.</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>Respuesta anterior; se está reemplazando.</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>Respuesta anterior, ya desactualizada.</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>Archivos que no se pueden mostrar</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>Relleno</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>Para cortes axiales: {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>Para cortes coronales: {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>Para cortes sagitales: {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>Olvidar los archivos recientes</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>Máscara mayor</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>Localizador</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>Máscara de {area}</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>Ninguna clase elegida</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>Sin lesiones</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>Ninguno instalado</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Actual</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>Solo el primer análisis con un modelo tiene que esperar a esto.</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Opacidad del mapa Grad-CAM</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacidad de la máscara</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>Abrir una máscara de referencia</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>Abrir el ejemplo {title}</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>O empiece con una imagen sintética</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>Contornear solo si se ve un tumor</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>Contorneando</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>Paciente sin nombre</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>Paciente {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>Previo</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>Previa {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RECIENTES</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>No leer más archivos</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>Lea primero la imagen y elija su clase o escriba un comentario en “Su lectura”. La respuesta se muestra después, cuando la pida.</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Leyendo archivos</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>Leyendo la imagen</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>Leyendo, {count} archivo</numerusform>
    <numerusform>Leyendo, {count:,} archivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>Revisado por mí</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>ESTUDIO</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>EJEMPLOS SINTÉTICOS</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>Colocar al lado el estudio previo</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>Mostrar igualmente, para investigación</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>Mostrar el mapa Grad-CAM de {name}</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>Mostrar la respuesta</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>Mostrar la máscara como relleno</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>Mostrar la máscara como contorno</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>Mostrar lo encontrado</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Corte</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>Corte {first}; ir al corte {largest}, donde es mayor</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>Corte {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>Corte {number}: sin respuesta</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>Corte {number}: {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>Cortes analizados</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>Cortes {first} a {last}; ir al corte {largest}, donde es mayor</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>Detener el análisis (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Detenido tras {done:,} de {count} corte</numerusform>
    <numerusform>Detenido tras {done:,} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>Estudio sin nombre</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>Estudio {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>El modelo responde también sobre el corte ligeramente girado y su imagen reflejada; si las respuestas no coinciden en si hay tumor, el resultado es indeterminado. El modelo tarda hasta cuatro veces más.</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>La imagen no se analizó.</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>Este modelo no tiene ninguna clase sin tumor.</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>Volumen de la máscara</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>Volumen de la serie</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>Volumen {number} de {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>Donde el modelo no ve ningún tumor no se consulta al segmentador, y ninguna máscara puede contradecir la clase.</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>Por qué es indeterminado</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Escribiendo archivos</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Su comentario</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>Su lectura</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>Su volumen</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>desaparecida</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>nueva</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>la elección de la clase</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>el comentario</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>la revisión</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count} archivo no se puede mostrar</numerusform>
    <numerusform>{count:,} archivos no se pueden mostrar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count} corte es indeterminado, con {volume} del volumen.</numerusform>
    <numerusform>{count:,} cortes son indeterminados, con {volume} del volumen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count} corte es indeterminado; mire la imagen.</numerusform>
    <numerusform>{count:,} cortes son indeterminados; mire la imagen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count} corte, aún sin analizar</numerusform>
    <numerusform>{count:,} cortes, aún sin analizar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>{count} lesión más pequeña</numerusform>
    <numerusform>{count:,} lesiones más pequeñas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,} de {count} corte</numerusform>
    <numerusform>{done:,} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{done:,} de {count} corte analizado</numerusform>
    <numerusform>{done:,} de {count:,} cortes analizados</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (defectuoso)</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · para este plano</translation>
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
   <translation>Analizar plano</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>Otro paciente</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>Preguntar a los modelos por la imagen que tiene el foco</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>Plano axial</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>Cerrar esta vista</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>Plano coronal</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>Arrastre para girar la cabeza; un doble clic muestra su frente</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>Suelte aquí una serie, o haga clic aquí y después en una serie</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>Cuánto de la serie muestra cada imagen</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>Identidad oculta</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>Lesiones en tres dimensiones</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>Máximo de {thickness} mm</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>Media de {thickness} mm</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>Mínimo de {thickness} mm</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Leyendo {done:,} de {count} corte</numerusform>
    <numerusform>Leyendo {done:,} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>Plano sagital</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>Mostrar también la cabeza y sus lesiones en tres dimensiones</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>Mostrar los tres planos lado a lado, o uno grande</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>Capas individuales</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>Cortes ya leídos</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Detener la lectura</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Enderezar</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>Grosor de las imágenes</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>Devolver los planos a los de la serie</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>Ambos tienen las mismas coordenadas.</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>No se puede tapar una parte de las imágenes</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>No se puede crear la carpeta {folder}</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>No hay abierto ningún estudio anterior de este paciente y plano; agréguelo primero.</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>Ningún estudio anterior abierto tiene esta secuencia en este plano.</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>No alineado.</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>La cabecera no indica a quién se exploró, en qué plano ni cuándo.</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>El nodo {node} en {place} responde.</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>El estudio previo está alineado: girado {angle:.1f}°.</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>abra otra carpeta u otro archivo</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>ponga un punto y coma entre varias regiones</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>no contiene ninguna imagen, sino {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>no hay ninguna imagen en esta carpeta</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count} archivo no se puede mostrar.</numerusform>
    <numerusform>{count:,} archivos no se pueden mostrar.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count} archivo enviado</numerusform>
    <numerusform>{count:,} archivos enviados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>{count} objeto de la serie {place}</numerusform>
    <numerusform>{count:,} objetos de la serie {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count} corte en 1 serie.</numerusform>
    <numerusform>{count:,} cortes en 1 serie.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} corte en {series:,} series.</numerusform>
    <numerusform>{count:,} cortes en {series:,} series.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>Detalle claro</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Más claro</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>Detalle oscuro</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Más oscuro</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>Rehecho: {change}.</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>Del archivo, {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Rango completo</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste alto</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>Contraste máximo</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>Las máscaras se corrigen en los cortes de una serie, no en una reconstrucción.</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>No hay ninguna imagen abierta</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>Abra o suelte una imagen o una carpeta</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>Orientación desconocida</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>Señale la parte de la máscara que desea eliminar.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SINTÉTICA</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>Visor de imágenes</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>Tejido blando</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Estándar</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>Detener la reproducción</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>Texto en la imagen</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texto, después Intro</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>El pincel tiene {width:.1f} mm de ancho, calibrado.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>El pincel tiene {width:.1f} mm de ancho.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>El pincel tiene {width:.1f} px de ancho.</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>No hay ninguna máscara en este corte.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>No hay nada que rehacer.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>No hay nada que deshacer.</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>Deshecho: {change}.</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>Ventana</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>todo</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>eliminación: {measure}</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>poco</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alto</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>invertido</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>capa {number} de {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>bajo</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>mapa: {name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>modelo</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>desplazamiento: {measure}</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>lector</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>referencia</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>reconstrucción</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>sigmoide</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>corte {number} de {count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>corte {number} de {count}, volumen {volume} de {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>cortes a {length:.1f} mm de distancia</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>espaciado desconocido</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>tabla</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>la aceptación de la máscara del modelo</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>el trazo del pincel</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>la calibración</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>la eliminación de una parte</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>el descarte de la máscara del lector</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>el borrado</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>el relleno de huecos</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>el rechazo de la máscara</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>el trazo del pincel inteligente</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>el suavizado</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>medición: {measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · valor {value}</translation>
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
   <translation>{change} en el corte {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} día</numerusform>
    <numerusform>{count} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} mes</numerusform>
    <numerusform>{count} meses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} semana</numerusform>
    <numerusform>{count} semanas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} año</numerusform>
    <numerusform>{count} años</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>{length:.1f} mm de grosor</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>{rate:g} cortes por segundo</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>Una segunda lectura</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>Alineando el estudio previo.</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>Analizando ambas series.</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>Cambio desde el estudio previo</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>Cambio desde el {date}</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>Elija primero su clase o escriba un comentario; la respuesta se muestra después.</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>Corregir la máscara</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>Suelte archivos, carpetas o archivos ZIP en cualquier punto de la ventana, o pulse {key}. Aquí figura lo que está abierto, una línea por serie.</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>Suelte para abrir.</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>Para toda la serie, analícela primero ({keys}).</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>Para toda la serie, analícela primero.</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>Vaya a un corte situado entre dos cuyas máscaras haya dibujado e interpole allí.</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>Longitud de la línea en mm</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>Mapa y contorno</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>Abra primero una máscara sobre esta serie; después podrá corregir una copia de ella.</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>Abra una serie para verla en tres planos.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>Señale la lesión que desea eliminar.</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>Máscara de referencia abierta; marca {count} corte.</numerusform>
    <numerusform>Máscara de referencia abierta; marca {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>Regiones, flechas y textos</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>Los tamaños están calibrados y ahora se indican en mm.</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>Detenido. Salga de los tres planos y vuelva para leer la serie de nuevo.</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>Texto en las esquinas: {amount}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>La respuesta</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>La respuesta ya se refiere a esta imagen.</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>La ventana de lotes usará este idioma cuando se abra de nuevo.</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>La clase se muestra con su probabilidad y, debajo, lo que hace dudosa la respuesta. Haga clic en una clase para ver qué habla a su favor.</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>El archivo indica el espaciado de sus píxeles, así que no hay nada que calibrar.</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>Todavía se están leyendo los archivos.</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>La máscara ha cambiado en {count} corte.</numerusform>
    <numerusform>La máscara ha cambiado en {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>La imagen se ha copiado.</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>La imagen se ha guardado.</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>El corte</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>Los estudios</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>Toda la serie</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>Toda la serie ({count} corte)</numerusform>
    <numerusform>Toda la serie ({count:,} cortes)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>Aquí no hay ninguna máscara que eliminar.</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>No hay ninguna máscara de referencia de este corte.</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>Este equipo solo tiene una pantalla.</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>Este plano muestra un corte de la serie, cuya respuesta ya se muestra.</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>Esta serie solo tiene un corte; guarde su imagen en su lugar.</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>Este corte ({number:,} de {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>Este corte no tiene respuesta.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>Gire la rueda o pulse las teclas de flecha para ver otros cortes. Arrastre con el botón derecho para ventana y nivel; con Ctrl y la rueda, el zoom.</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>Lo que está abierto no es DICOM.</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>Ancho del panel de respuesta</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>Ancho del panel de estudios</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>Sin eso, las lesiones solo se comparan si cada estudio tiene una.</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainview dice qué muestra con mayor probabilidad un corte de una RM cerebral, en qué parte de él se apoya la respuesta y dónde hay un tumor. Esta visita guiada abre una imagen sintética. brainview es solo para uso en investigación.</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>nada contorneado</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>en los cortes actuales</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>la copia de la máscara abierta, en {count} corte</numerusform>
    <numerusform>la copia de la máscara abierta, en {count:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>la eliminación de una lesión, en {count} corte</numerusform>
    <numerusform>la eliminación de una lesión, en {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>el disco está lleno o no lo permite</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>la interpolación entre cortes, en {count} corte</numerusform>
    <numerusform>la interpolación entre cortes, en {count:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{count} archivo escrito en {folder}.</numerusform>
    <numerusform>{count:,} archivos escritos en {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count} archivo escrito.</numerusform>
    <numerusform>{count:,} archivos escritos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>{count} corte que usted pintó entretanto queda como está.</numerusform>
    <numerusform>{count:,} cortes que usted pintó entretanto quedan como están.</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} muestra el mapa Grad-CAM; {mask_key}, el contorno. Mantenga pulsada {bare_key} para ver la imagen limpia.</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} solo conoce cortes de estos planos: {planes}. Elija otro modelo.</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} analiza todos los cortes; {jump_key} va al más sospechoso. {export_key} escribe un informe. {keys_key} muestra todas las teclas y {manual_key} explica la parte en la que se encuentra.</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}, calibrado</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}: {done:,} de {total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>El corte {number} no se puede mostrar.</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>Es un error de brainview.</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>Sus archivos están intactos. Comuníquelo con los detalles siguientes.</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>una biblioteca que utiliza falló</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>brainview terminó de forma inesperada la última vez</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>comuníquelo con el archivo {report}, que no nombra a ningún paciente; lo que dibujó se conserva</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>No se puede alinear el estudio previo</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>Omitido: {count} corte sin respuesta.</numerusform>
    <numerusform>Omitidos: {count:,} cortes sin respuesta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>No contado: {count} corte fuera de la serie regular.</numerusform>
    <numerusform>No contados: {count:,} cortes fuera de la serie regular.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>No contado: {count} punto aislado.</numerusform>
    <numerusform>No contados: {count:,} puntos aislados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>Varios cortes están en el mismo lugar, por lo que no hay volumen.</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>Los cortes tienen distancias desiguales donde está la máscara, por lo que el volumen es desconocido: al menos {volume}.</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>Los cortes tienen {thickness:.3g} mm de grosor y {distance:.3g} mm de distancia; cuenta la distancia.</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>Junto a la máscara hay cortes sin respuesta, por lo que el volumen es desconocido: al menos {volume}.</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>La distancia entre los cortes es desconocida, por lo que no hay volumen.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>El espaciado de píxeles es desconocido, por lo que no hay volumen.</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>Los cortes no son paralelos, por lo que no hay volumen.</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>calibrado</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>exporte la serie de nuevo con la posición de cada corte</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high es {high:g}, pero debe ser mayor que low, que es {low:g}</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>tiene un solo corte</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>habría que girarlo {degrees:.0f}° y desplazarlo {distance:.0f} mm</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>sus archivos no indican dónde está cada corte en el paciente</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>sus cortes están desplazados entre sí {farthest:.1f} mm</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>sus cortes distan entre {nearest:.1f} y {farthest:.1f} mm, como cuando faltan algunos</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>sus cortes no son paralelos</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>sus cortes difieren en tamaño</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>media {mean}  DE {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>mín {low}  máx {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>no se encontró ninguna parte común de ambos</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>abra una serie con cortes de espaciado uniforme</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>abra una con cortes iguales</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>abra la serie completa</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>producto {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>desplace ambos hasta el mismo lugar y vincúlelos allí</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>varios de sus cortes están en el mismo lugar</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>Falta {count} corte en la máscara o junto a ella, por lo que el volumen es desconocido: al menos {volume}.</numerusform>
    <numerusform>Faltan {count} cortes en la máscara o junto a ella, por lo que el volumen es desconocido: al menos {volume}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>Falta {count} corte.</numerusform>
    <numerusform>Faltan {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}, espaciado desconocido</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>No se puede encontrar un clasificador</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>No se puede encontrar un segmentador</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>No se puede cargar {model}</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>No se pueden ejecutar modelos de Keras</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>No se pueden ejecutar modelos en {device}</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>No se puede ejecutar {model} con el motor {engine}</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>No se puede usar {model} como clasificador</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>No se puede usar {model} como segmentador</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>Keras se ejecuta con {backend} en este proceso</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>Los modelos se ejecutan en</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>No se ejecutó ningún segmentador, por lo que no hay volumen.</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>En {engine} ({device}) da respuestas distintas de las que daba cuando se creó (diferencia máxima {difference:.1e}, permitida {allowed:.0e}).</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>En {engine} ({device}) da las mismas respuestas que cuando se creó (diferencia máxima {difference:.1e}, permitida {allowed:.0e}).</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Procesador</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Instalación de Python</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>La imagen no tiene un borde oscuro, como lo tiene un corte de una cabeza rodeada de aire, por lo que probablemente no lo sea; abra un corte de RM cerebral que muestre toda la cabeza.</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>La imagen solo tiene {width}×{height} píxeles, muy pocos para ver algo; abra una de al menos {least}×{least}.</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>La imagen está en blanco: no se ve nada en ella; abra otro corte.</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>La imagen no se parece a aquellas con las que se entrenó {model} (distancia {distance:.1f}, límite {limit:.1f}), por lo que su respuesta no significaría nada; abra un corte de RM cerebral o elija otro modelo.</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>La reconstrucción abarca muy pocos milímetros a través de los cortes para ver algo; analice los propios cortes.</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>El corte muestra muy poco cerebro, como uno que pasa por piel y cráneo o más allá de la cabeza; abra un corte que pase por el cerebro.</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Es una imagen de tipo {kind}, y {model} solo conoce cortes anatómicos de la cabeza; abra uno, por ejemplo T1, T2 o FLAIR.</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>Es una imagen de {modality}, y {model} solo conoce {known}; abra un corte de {known}.</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Es una imagen de tipo {kind}, y {model} solo conoce cortes anatómicos de la cabeza; abra uno, por ejemplo T1, T2 o FLAIR.</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>Para {model} la imagen se parece más a una imagen sin cerebro que a un corte (puntuación {score:.1f}, límite {limit:.1f}), por lo que su respuesta no significaría nada; abra un corte de RM cerebral o elija otro modelo.</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>elija un clasificador; véase brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>elija un segmentador; véase brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>elija otro modelo u obtenga el paquete de nuevo</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>elija el dispositivo auto o cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>elija el motor {engine} o auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>instale brainview con pip o elija un modelo ONNX</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>instale {package} o elija el dispositivo auto o cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>no se puede iniciar aquí</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>no dio ninguna máscara</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>no dio probabilidades</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>no tiene salidas</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>es un clasificador</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>es un segmentador</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>le falta la salida {name} (tiene {given})</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>requiere más de una imagen</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>su salida {name} tiene la forma {shape}, no {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>su salida {name} contiene valores que no son números</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>su salida {name} no está entre 0 y 1</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>sus probabilidades no suman 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>no hay instalado ninguno que se pueda ejecutar</translation>
  </message>
  <message>
   <source>package</source>
   <translation>paquete</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>guárdelo de nuevo con esta versión, sin capas Lambda</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>véase brainview models y reinstale brainview</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>inicie brainview en un proceso propio</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>el modelo solo existe como {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>esta instalación no tiene TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>este {program} está compilado sin él</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>actualice brainview u obtenga el paquete de nuevo</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} contiene otro tamaño de imagen; obtenga el paquete de nuevo.</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} no contiene {outputs} para comparar; obtenga el paquete de nuevo.</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} falta o está dañado; obtenga el paquete de nuevo.</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}, {count} núcleo</numerusform>
    <numerusform>{machine}, {count} núcleos</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model} no dio respuesta</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} se detuvo con él</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} se detuvo: {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} no acepta {file}</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>Calibración</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>Llamados tumor</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>Llamados sin tumor</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>Confusión</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>Dice por corte</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>Dice por volumen (todos los cortes de un paciente)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>El Dice es de los cortes con máscara de un experto que no se rechazaron.</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>Error de calibración esperado</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Falsas alarmas</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>Las cifras marcadas con * son de menos de 10 personas: muy pocas para afirmar gran cosa, sea cual sea su intervalo.</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Rayadas, de las máscaras con Dice inferior a 0.5</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>Cortes conocidos rechazados</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>Marcados sin tumor</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>La probabilidad media revela un Dice inferior a 0.5 (área bajo la curva ROC)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>De tumor o sin tumor. El error es de todos los cortes con probabilidades, también de los indeterminados; la proporción de aciertos, solo de las respuestas.</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>Rechazados, de los que pasan por el cerebro</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>Aciertos donde indica 0.9 o más</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>Aciertos, de los respondidos</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>Los cortes que pasan por piel y cráneo deben rechazarse; se cuentan en “Muy poco cerebro”.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>La clase</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>La máscara</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>La duda sobre la máscara</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>Muy poco cerebro</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>Clase verdadera</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>Tumor o sin tumor, por secuencia y plano</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>Tumores marcados</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>Con tumor</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sin tumor</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>todas las clases</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>más de {share:.3f}</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>menos de {share:.3f}</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} a {high}; {count:,} de {people:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>“Llamados tumor” y “Llamados sin tumor” son proporciones de los cortes que obtuvieron respuesta (sensibilidad y especificidad), con intervalos del 95 % por paciente y el número de cortes y de personas. “Omitidos” y “Falsas alarmas” son proporciones de todos los cortes.</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 dígitos hexadecimales</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>Un perceptrón multicapa no tiene ninguna convolución que pueda mostrar dónde se fijó.</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Una segunda lectura de cortes axiales individuales de RM cerebral en investigación y docencia: glioma, meningioma, tumor hipofisario o ninguno de ellos.</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Una segunda lectura de cortes coronales individuales de RM cerebral en investigación y docencia: glioma, meningioma, tumor hipofisario o ninguno de ellos.</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Una segunda lectura de cortes sagitales individuales de RM cerebral en investigación y docencia: glioma, meningioma, tumor hipofisario o ninguno de ellos.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Una segunda lectura de cortes individuales de RM cerebral en investigación y docencia: glioma, meningioma, tumor hipofisario o ninguno de ellos.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>Una segunda lectura de cortes individuales de RM cerebral en investigación y docencia: glioma, meningioma, tumor hipofisario o ninguno de ellos. Se conserva para comparar; MobileNetV2 es la mejor opción.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>Una segunda lectura de cortes individuales de RM cerebral en investigación y docencia: si hay un tumor, cuál de tres tipos es y dónde está.</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>No se puede encontrar el modelo {model}</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>No se puede usar el modelo sin nombre</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>No se puede usar el modelo {model}</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>No se puede usar el modelo {model} de {folder}</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}.</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}; lectores humanos {readers:.2f}.</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>Sobre todo distingue los cortes T1 con contraste, que en el entrenamiento casi siempre tenían tumor, de las demás secuencias, que casi nunca lo tenían. No confíe en él cuando todos los cortes sean de una misma secuencia.</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>No se conoce ninguna cifra fiable de este modelo.</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>De los tipos de tumor conoce glioma, meningioma y tumor hipofisario; no ha visto otros, y vio pocos cortes T2 con tumor. Los niños y las cabezas operadas son raros en su entrenamiento.</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>Contorneado de un tumor en cortes individuales de RM cerebral en investigación y docencia: cortes FLAIR o de tres secuencias de gliomas, cortes T1 con contraste.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>Señala el tumor en {value} de cada 100 cortes de prueba.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>Señala el tumor en {value} de cada 100 casos de prueba ({unit}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>Acierta en {value} de cada 100 cortes de pacientes nunca vistos ({low} a {high}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>Acierta en {value} de cada 100 casos ({unit}) de pacientes nunca vistos ({low} a {high}).</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>El mapa Grad-CAM de este modelo no se muestra: {reason}.</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>Entrenado solo con cortes axiales de gliomas de bajo grado (88 pacientes de The Cancer Genome Atlas). No conoce otros tumores, secuencias ni planos.</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>Entrenado con gliomas, meningiomas y tumores hipofisarios de adultos. El contorno en otras secuencias o lesiones no está evaluado; un corte sano puede recibir uno.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>Entrenado con cortes exportados individuales de adultos, la mayoría T1 con contraste. No conoce metástasis, otras lesiones, niños ni imágenes posteriores a cirugía, y puede confundir el aspecto de la secuencia con la ausencia de tumor.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>Entrenado con cortes exportados individuales de adultos, la mayoría T1 con contraste. No conoce metástasis, otras lesiones, niños ni imágenes posteriores a cirugía.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Entrenado con cortes exportados individuales de adultos, la mayoría T1 con contraste. No conoce metástasis, otras lesiones, niños ni imágenes posteriores a cirugía. Los conjuntos públicos solo contienen 24 cortes coronales sin tumor: pregúntele qué tumor hay, más que si lo hay.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Entrenado con cortes exportados individuales de adultos, la mayoría T1 con contraste. No conoce metástasis, otras lesiones, niños ni imágenes posteriores a cirugía. Los conjuntos públicos solo contienen 84 cortes sagitales sin tumor: pregúntele qué tumor hay, más que si lo hay.</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>Si un corte de RM cerebral muestra un tumor, en investigación y docencia. Se conserva para comparar: 11 137 pesos, una sola convolución.</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>Si un corte muestra un glioma de bajo grado, en investigación y docencia: la primera etapa antes de ResUNet. Para cortes de tres canales (T1, FLAIR, T1 con contraste) o solo FLAIR.</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>una modalidad DICOM</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>una fecha como '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>una lista de al menos {count}, cada elemento {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>una lista de {count}, cada elemento {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>un nombre que termine en .npz</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>un nombre que termine en .onnx o .keras</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>un número de {low:g} a {high:g}</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>una versión como '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>un número entero de {low} a {high}</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>un objeto</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>hay instalado otro modelo con este id</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>elija uno de estos: {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>corrija manifest.json u obtenga el paquete de nuevo</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>todos los planos</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>obtenga un paquete cuyos pesos estén todos en ese archivo</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>obtenga el paquete de nuevo</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>dé otro id a este o elimínelo</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high es {high:g}, pero debe ser al menos low, {low:g}</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>en su manifiesto, {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>instale un modelo</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>apenas depende de la clase (correlación {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>ocupa más de {limit:,} bytes</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>no es un archivo ordinario</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>señala el tumor en {map} de cada 100 cortes, y el centro del corte cae en él en {middle}</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>sus valores de tipicidad tienen la forma {shape}, no {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>letras minúsculas, dígitos, puntos y guiones, 64 como máximo</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>ningún mapa Grad-CAM</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>no hay instalado tal modelo</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>uno de {values}</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>contorno del tumor</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>texto en una línea</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>el manifiesto</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true o false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>falta {field}</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} no es un campo conocido; aquí se conocen {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} es {value!r}, pero debe ser un motivo, porque este clasificador no tiene explicación</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} es {value!r}, pero debe estar vacío junto a una explicación</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} es {values}, pero debe ser una lista de al menos 2</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} es {values}, pero deben ser textos distintos</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} es {value}, pero debe ser {wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file} no se puede leer</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file} no se puede leer: {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} no coincide con el resumen criptográfico de su manifiesto</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} no contiene las estadísticas de sus imágenes</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} tiene otro tamaño que en su manifiesto</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>falta {file}</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} no es un archivo ONNX ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} no es JSON válido</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} toma pesos de otro archivo que ningún resumen criptográfico cubre</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>solo cortes de plano {planes}</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>{value:.2f} por corte</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>{value:.2f} por volumen</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>No se puede preguntar al nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>No se puede descargar toda la serie del nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>No se puede descargar del nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>No se puede obtener respuesta del nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>No se puede iniciar la recepción</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>No se puede escuchar en {host}:{port}</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>No se puede escuchar con TLS</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>No se puede conectar con el nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>No se puede leer {path}: está dañado; envíe los archivos de nuevo.</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>No se puede enviar al nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>No se puede enviar {name}: {reason}; espera en la bandeja de salida.</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>No se puede comunicar con el nodo {name} en {place}</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>No se pueden usar los certificados de la configuración</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>No se puede escribir en la bandeja de salida {folder}</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>Se cortó una conexión de {address}, que no está configurado.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>Se cortó una conexión de {address}: {reason}.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>Se cortó una conexión de {address}: hay {waiting} abiertas.</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>Se rechazó una asociación de {ae_title!r} desde {address}: no está configurado, llama a otro AE title o hay demasiadas abiertas.</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>Se rechazó un objeto de {caller} desde {address}, que no es su dirección.</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLS falló ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>no se puede leer un archivo</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>agregue ambos o quite tls del servicio de recepción</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>permítalos en el nodo</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>permítalos en el nodo o elija otro</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>no se puede escribir un objeto ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>acote la búsqueda o consulte su registro</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>compruebe el host y el puerto en la configuración, y si el nodo está en marcha</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>compruebe que conoce el AE title, la dirección y el puerto de brainview</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>compruebe el disco de la carpeta y los UID, y descargue de nuevo</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>compruebe el host en la configuración</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>compruebe la url en la configuración</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>compruebe la url y su registro</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>compruebe si ambos lados usan TLS y con qué certificados</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>compruebe si el puerto es el de DICOM y si ambos lados usan TLS</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>elija otra dirección u otro puerto, o detenga lo que escucha allí</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>expórtelo de nuevo desde su origen</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>libere espacio y envíe los archivos de nuevo</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>anunció más de lo que puede tener un objeto</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>respondió con HTTP {status}</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>no respondió en {seconds:.0f} segundos</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>no permite el acceso a brainview (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>terminó en medio de un objeto</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>terminó la conexión sin respuesta</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>falló</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>no dio una respuesta válida</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>no tiene esa serie</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>ya no está o ya no es un archivo DICOM</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>está en un archivo comprimido, que hay que descomprimir antes</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>no es un archivo DICOM con cabecera de archivo</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>omitió objetos</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>lo rechazó (estado {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>rechazó la asociación ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>rechazó la consulta (estado {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>se detuvo a la mitad</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>no acepta ninguno de los servicios y tipos de objetos en cuestión</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>no se puede confiar en su certificado ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>déle a conocer el AE title {own_title} y compruebe el suyo, {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>consulte su registro</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>consulte su registro y descargue de nuevo</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>indique archivos en formato PEM que correspondan entre sí, con la clave sin cifrar</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>indique en la configuración la autoridad que lo firmó</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>no se conoce ningún equipo llamado {host}</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>no se estableció una conexión cifrada ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>sin negociación TLS</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>no se indicó el motivo</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>nada escucha allí</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>ponga el nombre y la contraseña del host en el archivo .netrc</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>la conexión falló</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>el archivo no se puede codificar para el nodo</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>el archivo ya no se puede leer</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>el nodo no acepta {kind} como {syntax}</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>el nodo ya no tiene espacio</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>el nodo lo rechazó (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>el nodo lo rechazó (estado {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>el nodo envió un objeto con un UID dañado</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>la configuración admite {address!r}, que no es una dirección IP</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>la configuración no nombra un certificado y una clave para el servicio de recepción</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>no corresponden entre sí o están dañados</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>inténtelo de nuevo cuando esté en marcha</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>escríbala como 10.1.2.3 o 10.1.2.0/24</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>Sin respuesta para {slices}.</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>Sin respuesta para {slices}: {reason}.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>Se rechazó un objeto de la serie {key}: llegó cuando la serie ya estaba completa; aumente quiet_s en la configuración.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>Se rechazó un objeto de la serie {key}: no se puede guardar ({why}).</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>Se rechazó un objeto de la serie {key}: la cola de recepción está llena.</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>Se rechazó un objeto de {caller}: su cabecera está dañada.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>Se envió {count} objeto a {node}.</numerusform>
    <numerusform>Se enviaron {count} objetos a {node}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>La serie {key} no tiene respuesta; se conserva en la carpeta failed.</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>La serie {key} está respondida: {count} objeto.</numerusform>
    <numerusform>La serie {key} está respondida: {count} objetos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>Serie {key}: {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>El disco de {folder} está lleno; las series esperan hasta que haya espacio.</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>elija en la configuración otra carpeta para el servicio de recepción</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>libere espacio o elija otra carpeta en la configuración</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>indique remitentes del servicio de recepción en {path}</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>la configuración no admite a nadie</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>Masa hiperintensa sobre la duramadre de la convexidad izquierda, con cola dural; MATLAB, axial, T1 con contraste.</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>Realce en anillo con necrosis y edema en el hemisferio derecho; serie DICOM de 14 cortes axiales, T1 con contraste.</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>Masa con cintura que asciende de la silla turca al quiasma; PNG, sagital, T1 con contraste.</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>No se pueden listar las imágenes de ejemplo</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>No se puede usar la clave {name}</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>No se pueden escribir copias en {folder}</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>Glioma</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>Cerebro sano</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>Meningioma</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>Sin tumor; un corte DICOM, axial, T2.</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>Adenoma hipofisario</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>un secreto que nadie adivine tiene de 16 a 65 536 bytes</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>un corte no tiene el tamaño que indica su cabecera</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>empiece más adentro</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>compruebe su nombre</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>compruebe el archivo</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>compruebe el archivo y sus permisos sobre él</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>compruebe el archivo o exporte un solo corte</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>compruebe el nombre y sus permisos sobre él</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>elija un archivo que esté dentro</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>elija una carpeta en otro lugar</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>elija un fotograma de 0 a {last}</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>elija otro</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>elija el fotograma 0</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>cierre otros programas e inténtelo de nuevo</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>conviértalo a NIfTI con el programa que lo creó</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>cópielo de nuevo o descomprímalo</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>expórtelo de nuevo como carpeta</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>exporte la serie de nuevo</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>indique un archivo DICOM</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>indique una imagen, una carpeta o un ZIP</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>indique una máscara por corte, o dé a cada máscara el nombre de su corte</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>indique la máscara de esta imagen</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>indique la máscara de esta imagen al tamaño de la propia imagen</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>nombre no válido</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>pertenece a las imágenes que se copian</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>no se puede leer ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>no tiene cabecera DICOM</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>no contiene imágenes</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>no contiene ninguna máscara de tumor del tamaño de su imagen</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>contiene solo un fotograma y no el fotograma {frame}</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>contiene lo que macOS guarda sobre otro archivo</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>contiene {count} fotograma y no el fotograma {frame}</numerusform>
    <numerusform>contiene {count} fotogramas y no el fotograma {frame}</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>contiene {masks} sin posición en el paciente, y la imagen {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>es un volumen de FreeSurfer</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>es una imagen GIF</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>es un volumen MINC</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>es un volumen MetaImage</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>es una matriz de NumPy</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>es un documento PDF</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>es una imagen WebP u otro archivo RIFF</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>es un archivo ZIP</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>es un archivo ZIP con más de {count:,} archivos</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>es una imagen JPEG 2000 sin envoltorio</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>es un archivo ZIP dañado</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>es un archivo de texto</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>es una imagen AVIF</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>es un volumen Analyze, que no distingue izquierda de derecha</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>es una imagen HEIC</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>es un volumen NRRD</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>es un archivo de matrices de NumPy</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>está comprimido con gzip</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>está cifrado</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>es mayor de lo que indica el archivo comprimido</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>es la segunda mitad de un volumen</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>ocupa {size:.1f} GiB, y el límite es {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>está en más de {count} carpetas, una dentro de otra</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>necesita más memoria de la que está libre</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>al descomprimirse ocupa más de {size} GiB</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>se hizo para una imagen en otro marco de referencia</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>su archivo comprimido contiene otro archivo con el mismo nombre</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>su contenido no es de ningún tipo conocido</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>sus contornos están donde no hay ningún corte de la imagen</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>sus contornos se dibujaron en otro plano</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>su cabecera indica un tamaño de {columns}×{rows} píxeles</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>su cabecera anuncia {size} píxeles, por encima del límite</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>su máscara está donde no hay ningún corte de la imagen</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>su nombre no es válido</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>sus partes están anidadas a demasiada profundidad</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>sus cortes son en color</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>sus {count} cortes de {columns}×{rows} píxeles tienen {held:,.0f} millones de vóxeles, y la memoria está limitada a {limit:,.0f} millones</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>cree un archivo de 32 bytes aleatorios</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>llámela GTV o expórtela sola</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>ninguno de sus píxeles es un número</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>nada indica qué estructura es el tumor ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>abra una serie en escala de grises</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>abra una serie con menos cortes o cortes más pequeños</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>abra un solo corte o una exportación más pequeña</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>abra una exportación más pequeña</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>abra un archivo {formats} o {last}</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>abra el archivo .hdr que lo acompaña</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>cámbiele el nombre</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>guárdelo como NIfTI o PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>guárdelo como NIfTI, por ejemplo con 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>guárdelo como PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>obtenga el archivo de nuevo de quien lo publicó</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>el archivo está vacío</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>la máscara tiene {width}×{height} píxeles y su corte {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>la imagen no tiene posiciones en el paciente</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>el sistema no permite leerlo</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>no existe tal archivo</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>descomprímalo y abra la carpeta</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>descomprímalo manualmente</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>descomprima el archivo e inténtelo de nuevo</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count} máscara</numerusform>
    <numerusform>{count:,} máscaras</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name} está dañado</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>copie el archivo de nuevo o descomprímalo</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>tiempo de eco {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>parte imaginaria</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>error de entrada/salida</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>su archivo comprimido está dañado</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>magnitud</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>fase</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>parte real</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>{count} corte en otra dirección ({plane})</numerusform>
    <numerusform>{count:,} cortes en otra dirección ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>{count} corte en varias direcciones</numerusform>
    <numerusform>{count:,} cortes en varias direcciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>{count} corte de otro eco (tiempo de eco {echo:g} ms)</numerusform>
    <numerusform>{count:,} cortes de otro eco (tiempo de eco {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>{count} corte de otro tipo</numerusform>
    <numerusform>{count:,} cortes de otro tipo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>{count} corte de otro tipo ({words})</numerusform>
    <numerusform>{count:,} cortes de otro tipo ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>{count} corte de otro tamaño ({columns}×{rows})</numerusform>
    <numerusform>{count:,} cortes de otro tamaño ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>{count} corte con posición</numerusform>
    <numerusform>{count:,} cortes con posición</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>{count} corte sin posición</numerusform>
    <numerusform>{count:,} cortes sin posición</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>Elemento {number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>Anidado a mayor profundidad de la que se muestra</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>Solo se muestran las primeras {count:,} líneas</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>Creador privado</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>Privado: {name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>Privado: {name} ({creator})</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>Elemento desconocido</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>una región que tapar está fuera de sus {columns}×{rows} píxeles</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>abdomen</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>una superposición está en los bits de sus píxeles, donde permanecería</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>angiografía</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>tobillo</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>brazo</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>tape la región del texto u omita la imagen</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>mama</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>columna cervical</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>compruebe que sigue ahí</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>compruebe el archivo y el espacio que queda</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>compruebe los números de --blank</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>tórax</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>elija otra carpeta para las copias</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>conviértalo con “dcmdjpeg” (DCMTK) o expórtelo sin comprimir</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>conviértalo con “djxl” de libjxl o expórtelo sin comprimir</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>conviértalo con “gdcmconv --raw” o expórtelo sin comprimir</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>copie solo archivos DICOM</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>cópielo o expórtelo de nuevo</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>cópielo o expórtelo de nuevo desde su origen</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>difusión</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>ecoplanar</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>codo</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>expórtelo de nuevo</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>expórtelo de nuevo sin compresión</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>expórtelo como imagen en escala de grises sin comprimir</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>expórtelo sin comprimir</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>expórtelo sin comprimir (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>expórtelo sin superposiciones</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>exporte solo la estructura del tumor</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>exporte por separado las estructuras de cada imagen</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>descargue de allí la propia imagen</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>mapa de campo</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>flujo</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>pie</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>funcional</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>indique un conjunto de estructuras con contornos</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>indique el conjunto de estructuras de la imagen</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>mano</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>corazón</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>cadera</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>no se puede copiar ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>no indica cómo están codificados sus píxeles (sin sintaxis de transferencia)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>tiene {count} valor por píxel</numerusform>
    <numerusform>tiene {count} valores por píxel</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>contiene un vídeo ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>no contiene ningún contorno cerrado</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>no contiene píxeles</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>no contiene píxeles ({kind}), y el texto puede nombrar al paciente en cualquier parte</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>no contiene píxeles ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>es una captura de pantalla</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>es un DICOMDIR dañado</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>es una captura secundaria</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>no es un archivo DICOM</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>no es un conjunto de estructuras RT</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>no nombra ninguna sintaxis de transferencia conocida</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>no nombra ninguna sintaxis de transferencia conocida ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>al descomprimirse ocupa más de {size} MiB</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>su cabecera DICOM está dañada</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>su Modality LUT está dañada</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>su paleta de colores está dañada</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>sus contornos tienen más de {max_points:,} puntos</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>no se puede escribir su copia</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>su cabecera se contradice respecto al color</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>su cabecera no indica qué es (clase e instancia SOP)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>su cabecera tiene más de {max_items:,} ítems</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>su cabecera tiene más de {max_steps:,} elementos</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>su cabecera está dañada</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>a su cabecera le falta el elemento {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>su cabecera indica que tiene texto incrustado en la imagen</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>sus píxeles y su cabecera no coinciden en el tamaño</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>sus píxeles están codificados, y nada indica dónde empieza un fotograma</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>sus píxeles están cortados</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>sus píxeles están incompletos</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>sus píxeles están incompletos ({held:,} de {frames:,} fotogramas)</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>sus píxeles están incompletos ({held:,} de {needed:,} bytes)</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>sus píxeles están dañados</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>sus píxeles no se pueden decodificar</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>sus píxeles están en un servidor (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>sus referencias están dañadas</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>sus estructuras están dañadas</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>sus estructuras están en varios marcos de referencia</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>rodilla</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>omítalo</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>pierna</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>hígado</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>localizador</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>columna lumbar</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>ningún decodificador puede leer sus píxeles ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>solo los archivos DICOM tienen etiquetas</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>abra una imagen del mismo estudio</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>ábralo con un visor que tenga Kakadu o expórtelo sin comprimir</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>abra la carpeta en la que está</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>pelvis</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>perfusión</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>maniquí</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>reprodúzcalo con un reproductor de vídeo; las imágenes fijas del estudio se pueden abrir</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>proyección</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>próstata</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>mapa cuantitativo</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>no se pueden tapar regiones de píxeles codificados de este modo</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>guárdelo en escala de grises</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>hombro</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>espectroscopia</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>faltan los píxeles del fotograma {frame:,}</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>los puntos de un contorno están dañados</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>la misma imagen ya se ha copiado</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>este elemento está dañado</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>columna torácica</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>elemento desconocido</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>tipo desconocido</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>muñeca</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count} byte</numerusform>
    <numerusform>{count:,} bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count} ítem</numerusform>
    <numerusform>{count:,} ítems</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} no es una región; escriba FILA,COLUMNA,ALTO,ANCHO en píxeles</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}, por lo que puede mostrar el nombre del paciente</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>expórtelo de nuevo desde su origen o como PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>su contenido hizo que se detuviera el decodificador</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>ábralo de nuevo más tarde</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>leerlo tardó más de {count} segundo</numerusform>
    <numerusform>leerlo tardó más de {count} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>el programa se está cerrando</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>el sistema no inicia ningún proceso para decodificarlo</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>expórtelo sin comprimir o una vez más</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>termina demasiado pronto</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>no contiene ninguna matriz numérica bidimensional</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>contiene demasiadas variables</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>contiene {count} matriz ({names})</numerusform>
    <numerusform>contiene {count} matrices ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>su contenido MATLAB está dañado</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>sus estructuras están anidadas a demasiada profundidad</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>su {name} no es una matriz de números ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>guárdelo de nuevo desde MATLAB</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>guarde un corte como matriz</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>guarde solo la imagen</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>guarde la imagen como matriz o como cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} y otros</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>conviértalos a números de coma flotante de 32 bits</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>termina antes de su último corte</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>su cabecera NIfTI está dañada</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>sus datos comprimidos están dañados</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>su cabecera indica un lado sin longitud</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>su cabecera no indica el número de dimensiones</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>su cabecera indica mal dónde empiezan los vóxeles</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>sus vóxeles son números de 128 bits</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>sus vóxeles son bits</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>sus vóxeles son de color con opacidad</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>sus vóxeles son números complejos</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>sus vóxeles están en un archivo .img, que falta</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>sus vóxeles son números del tipo desconocido {code}</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>colóquelo junto a este</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>contiene una suma de comprobación errónea</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>cópielo de nuevo o guárdelo como PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>guárdelo en escala de grises o como RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>Todas las lesiones</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>Informe de análisis</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>No se puede usar el logotipo {name}</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>No se puede escribir Parquet</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>No se puede escribir la tabla {name}</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>Centro, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>Clase antes de la respuesta del modelo</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>Clases, ninguna decidida</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>Clasificador</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>Dudas</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>Dudas, advertencias o motivo</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensión</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>SHA-256 del archivo</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>El archivo o la carpeta contiene</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primera</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>Grad-CAM de “{class_name}”</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Mapa Grad-CAM (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>Mapa de calor</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>Mayor en</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Última</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Lesión</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Lesiones</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>Mayor × perpendicular</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>No se da respuesta; el motivo figura junto a la imagen.</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>No se preguntó a ningún clasificador.</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>Ninguna imagen coincide. Cambie un filtro o muestre todas.</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>No se encontró ninguna imagen, así que no hay nada que mostrar.</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>OpenCV no puede crear un MP4 aquí</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>Contorno (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>Plano (modelo)</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>Tenga en cuenta</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>Probabilidad mínima, en %</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>Lector</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>SINTÉTICA – ningún equipo adquirió esta imagen</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Imagen</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>Imagen con las mediciones del lector</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>Imagen {number} de {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>Segunda clase</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>Secuencia (modelo)</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>Mostrar {name}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>La lista de imágenes necesita JavaScript, que está desactivado en este navegador. Las mismas filas están en el archivo de tabla que se escribió con esta página.</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>El mapa de “sin tumor” solo se dibuja donde se elige.</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>El informe no contiene clase, mapa Grad-CAM ni máscara de tumor.</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>Esta imagen no se analizó</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>Rueda o teclas de flecha: otros cortes. Mantener X: imagen limpia. Esc: volver a la lista.</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>un informe es un archivo .png o .pdf</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>área de lesiones, hasta {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>informe de análisis de brainview</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>informe de serie de brainview</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>elija GIF u otra carpeta</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>elija otra carpeta u otro nombre de archivo</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>elija otra imagen en la configuración</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>todas las clases</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>use una de estas terminaciones</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>alto</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>instale brainview[parquet] o escriba .csv o .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>no se puede leer</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>tiene más de {count} píxeles en un lado</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>ocupa más de 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>no es una imagen PNG o JPEG</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>reemplazaría la imagen original</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>su nombre debe terminar en {endings}</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>bajo</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>máscara (rayada: dudosa)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>máscara (del lector: punteada)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>sin clase</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>sin superposición</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrow no está instalado</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>máscara del lector</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>referencia (discontinua)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>el nombre no está permitido</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>no existe la carpeta {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>máscara del tumor</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>máscara del tumor (rayada: dudosa)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}, con duda</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (como el modelo)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (como el modelo), elegida antes de mostrarse la respuesta del modelo</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (el modelo: {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (el modelo: {model}), elegida antes de mostrarse la respuesta del modelo</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}, y modificada después</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>{count} medición más en el programa.</numerusform>
    <numerusform>{count:,} mediciones más en el programa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>{count} nota omitida aquí.</numerusform>
    <numerusform>{count:,} notas omitidas aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count} imagen</numerusform>
    <numerusform>{count:,} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>{count} lesión más pequeña omitida aquí.</numerusform>
    <numerusform>{count:,} lesiones más pequeñas omitidas aquí.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{first} a {last} de {count} imágenes</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}, fotograma {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}, lector</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} de {count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}: {answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown} (de {count} en total)</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>No se pueden escribir objetos DICOM de la serie</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>No se puede escribir un informe estructurado</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>un UID de su cabecera está dañado</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>exporte cada parte como una serie propia</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>exporte cada volumen como una serie propia</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>expórtela de nuevo sin cambiar los UID</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>exporte un archivo por corte</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>indique los archivos DICOM tal como los exporta el equipo o el PACS</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>en sus cabeceras faltan los UID o la posición de los cortes</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>sus cortes son teselas de un mosaico</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>sus cortes pertenecen a varias series</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>sus cortes pertenecen a varios estudios</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>sus cortes están en varios marcos de referencia</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>omita seg</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>omita sr</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>ningún corte tiene respuesta</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>no hay ningún tumor contorneado en ningún corte</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>varios de sus cortes están en el mismo lugar</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>varios cortes tienen el mismo SOP Instance UID</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>el espaciado de píxeles de sus cortes difiere</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>la posición de un corte está dañada</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>el lector no dejó ningún tumor contorneado en ningún corte</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>de 1 a 16 caracteres ASCII sin barra invertida</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>No se puede encontrar el nodo {name}</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>No se puede guardar la configuración</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>No se puede usar la configuración</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>No se puede usar el archivo de configuración {path}</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>No existe el archivo de configuración {path}, por lo que se usa la configuración por defecto.</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>una carpeta</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>agréguelo en {path}</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title y host se deben indicar juntos</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>una dirección</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>certificate y key se deben indicar juntos</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>corríjalo</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>el destino {name!r} no es ninguno de los nodos</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution debe ser una sola línea</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>tiene la versión {found!r}, no {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>no es JSON válido</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>letras, dígitos, puntos y guiones, 64 como máximo</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>permita escribir en {path}</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>los nodos deben tener nombres distintos</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>una sola línea</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>se usa la configuración por defecto y se conserva una copia como {name}</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>se usa la configuración por defecto y el archivo queda como está</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>el nombre o la dirección de un host</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>la ruta de una imagen</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>la configuración no conoce ninguno</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>la configuración conoce {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>el sistema no lo permite</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>se debe indicar url o, en su lugar, ae_title y host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url debe empezar por http:// o https://</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>No se puede guardar el último cambio</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>No se puede leer lo que se dibujó antes</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>No se puede apartar un archivo dañado</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>No se puede usar lo que se dibujó antes</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>lo ha escrito una versión más reciente de brainview</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>otra ventana ha cambiado el mismo corte</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>otra ventana escribe sin cesar sobre este estudio</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>cierre esa ventana y dibújelo de nuevo</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>dibújelo de nuevo</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>libere espacio o compruebe sus permisos, y dibújelo de nuevo</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>su archivo está dañado y se ha apartado</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>mire lo que dibujó, que se muestra ahora, y dibuje lo suyo de nuevo</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>abra el estudio con esa versión; lo que dibuje ahora no se conserva</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>No se pueden leer las etiquetas de {table}</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>No se puede usar la clase {name!r} de --names</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>No se pueden usar las etiquetas de {table}</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>No se puede usar el nombre {pair!r}</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Omitidos</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Evaluado en</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>El modelo de clasificación y segmentación</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>El modelo de clasificación</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>No se conoce el paciente de {count} corte: cada archivo cuenta como un paciente propio, por lo que los intervalos pueden ser demasiado estrechos.</numerusform>
    <numerusform>No se conoce el paciente de {count:,} cortes: cada archivo cuenta como un paciente propio, por lo que los intervalos pueden ser demasiado estrechos.</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>El modelo de segmentación</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>agregue una columna frame, contada desde 0, o una máscara del volumen</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>exporte la máscara al tamaño de la imagen</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>rellene su etiqueta</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>no indica a qué clase se refiere</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>no tiene la columna {columns}</numerusform>
    <numerusform>no tiene ninguna de las columnas {columns}</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>no tiene ninguna fila</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>contiene {number} cortes, y nada indica cuáles muestran el tumor</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>indique un archivo CSV con --labels</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>nombre las columnas en su primera línea, de entre {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>ni la tabla ni una máscara indican qué muestra</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>use una de {classes}</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>el modelo no tiene esa clase</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>el sistema no puede leerlo</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>esta máscara tiene {width}×{height} píxeles y su imagen {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>escríbalo como en --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} con {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}, evaluados aquí</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}, por motivos que se imprimieron</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} no nombra ningún archivo; rellénelo o quite la fila.</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}: el fotograma {frame!r} no es un número a partir de 0; corríjalo o déjelo vacío.</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}: la etiqueta {label!r} no es ninguna de {classes}; indique qué significa, por ejemplo --names "{label}={meant}".</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: el plano {plane!r} no es ninguno de {known}; cuenta como no indicado.</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: la secuencia {sequence!r} no es ninguna de {known}; cuenta como no indicada.</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}: no existe el archivo {file}; corrija la ruta o quite la fila.</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{slices} de {count} paciente</numerusform>
    <numerusform>{slices} de {count:,} pacientes</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}, línea {number}</translation>
  </message>
 </context>
</TS>
