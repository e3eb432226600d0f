<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' não é um comando nem um arquivo; os comandos são {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>Não é possível gravar o registro de auditoria em {folder}</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>Ele se refere à linha {number}, mas o total de linhas é {lines}.</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>Falta a linha {first}.</numerusform>
    <numerusform>Faltam as linhas {first} a {last}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>A linha {number} está danificada.</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>A linha {number} está no lugar errado.</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>A linha {number} foi alterada.</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>Faltam as linhas {first} a {last} no final.</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>outro programa grava ali continuamente</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>libere espaço ou permita a gravação na pasta</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json está ausente ou danificado, portanto não se percebe se faltam linhas no final.</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>last.json estava ausente quando a linha {number} foi gravada, portanto linhas anteriores a ela podem ter sido removidas.</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>o disco recusa a gravação</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>Não é possível concluir {name}</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>Não é possível continuar o lote</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>Não é possível bloquear {name} contra um segundo lote</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>Não é possível acessar um agendador Dask em {cluster}</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>Não é possível usar TLS com o cluster {address}</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>Não é possível usar um cluster</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>Não é possível usar o diário {name}</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>Não é possível gravar em {folder}</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>Não é possível gravar a página {name}</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>Não é possível gravar {name}</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>Em {count} de {total} cortes, não foi possível gravar um arquivo.</numerusform>
    <numerusform>Em {count:,} de {total:,} cortes, não foi possível gravar um arquivo.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>Diferente da execução anterior: {names}. Por isso, todos os arquivos são analisados novamente.</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>o SQLite informa “{error}”</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>Não há execução anterior para retomar, portanto todos os arquivos são analisados.</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>analise o arquivo separadamente</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>outro lote o está gravando</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>outro lote o está gravando (processo {process} em {computer!r})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>as respostas a pedido</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>coloque-o de volta e retome o lote</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>verifique o caminho</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>escolha outro nome de arquivo</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributed não está instalado</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>libere espaço, verifique suas permissões ou escolha uma pasta em outro disco</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>libere espaço, escolha outra pasta ou exclua o arquivo</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>instale brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>o endereço não começa com {scheme}</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>o nome precisa terminar em .html</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>inicie o agendador com TLS ou omita as chaves</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>inicie um ou verifique o endereço, por exemplo tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>as colunas</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>o mecanismo de execução</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>a pasta não existe mais</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>o modelo</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>o segmentador</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>o sistema informa “{said}”</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>os cortes girados</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>a versão do brainview</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>os processos que tentaram foram perdidos ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>não há nenhum arquivo {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>as duas etapas</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>espere até que termine ou escolha outro arquivo</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>as configurações dos relatórios</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>o que é gravado</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count} processo Dask</numerusform>
    <numerusform>{count:,} processos Dask</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{count} de {total} cortes não pôde ser analisado.</numerusform>
    <numerusform>{count:,} de {total:,} cortes não puderam ser analisados.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} não existe mais: foi movido, excluído ou desconectado</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: erro: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior e --prior-mask são indicados juntos ou nenhum dos dois.</translation>
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
   <translation>Um segundo olhar sobre uma RM de crânio: classe, mapa Grad-CAM e máscara do tumor.
{research_use}

  brainview           abre a janela
  brainview FILE      abre a janela com uma imagem, também na que já está aberta
                      (escreva ./analyze para um arquivo com nome de comando)
  brainview --new-window [FILE]
                      abre uma janela própria
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
   <translation>Analisa todas as imagens em pastas e arquivos ZIP, em qualquer profundidade, e grava uma
tabela com uma linha por imagem (por quadro, se o arquivo contém vários).
{research_use}

Um arquivo que não pode ser analisado é uma linha com o motivo. O que já foi feito fica
em FILE.journal, ao lado da tabela: após uma falha ou interrupção, --resume continua dali
e, mais tarde, analisa apenas o que é novo.
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
   <translation>Analisa todos os cortes de todas as séries e reúne as máscaras em lesões tridimensionais,
com volume, diâmetros, extensão e posição.
{research_use}

Os centros estão nas coordenadas do paciente ({coordinates}), em mm. Os cortes são contados
a partir de 1. Cortes recusados, como os que quase não mostram o encéfalo, e pontos
isolados não entram em nenhuma soma.
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>Analisa imagens (arquivos DICOM, NIfTI, PNG, JPEG, TIFF, BMP ou MATLAB): a classe do
corte, a região em que o modelo se baseou e o contorno do tumor com seu tamanho.
{research_use}

Um arquivo que não pode ser analisado não interrompe os outros.
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>Analisa as imagens sintéticas que acompanham o brainview, mostra cada resposta ao lado do
que a imagem contém e grava brainview-demo-report.png na pasta atual.
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>Pergunta a um nó das configurações quais séries ele tem, por DICOM (C-FIND) ou DICOMweb
(QIDO). Cada linha traz o que 'brainview fetch' precisa. Os pacientes só são
identificados com --identity.
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
   <translation>Não é possível analisar {path}: não contém imagens; indique uma imagem.</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>Não é possível manter a identidade</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>Não é possível avaliar nada</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Não é possível abrir a janela: o Qt não pode ser carregado ({error}); instale o brainview novamente ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Não é possível abrir a janela: falta a biblioteca do sistema {libraries}; instale o pacote que contém {libraries} ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</numerusform>
    <numerusform>Não é possível abrir a janela: faltam as bibliotecas do sistema {libraries}; instale os pacotes que contêm {libraries} ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>Não é possível abrir a janela: falta a biblioteca do sistema {libraries}; instale o pacote {packages} ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</numerusform>
    <numerusform>Não é possível abrir a janela: faltam as bibliotecas do sistema {libraries}; instale os pacotes {packages} ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>Não é possível abrir a janela: não há tela disponível; inicie o brainview em uma área de trabalho ou, para analisar uma imagem sem janela, use: brainview analyze FILE.</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>Não é possível abrir {name}: {what}.</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>Não é possível executar a demonstração: não há exemplos; instale o brainview novamente.</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>Não é possível enviar {name}: {reason}; os outros são enviados.</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>Não é possível enviar {path}: não contém arquivos DICOM; indique outros.</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>Não é possível enviar: indique PATH e NODE, ou apenas --again.</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>Não é possível testar: nenhum modelo está instalado; instale o brainview novamente.</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>Não é possível usar o modelo {model} para {task}</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>Não é possível trabalhar em duas etapas</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>Não é possível gravar arquivos sobre as séries</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>Não é possível gravar máscaras</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>Não é possível gravar o relatório {name}</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>Os centros estão nas coordenadas do paciente ({coordinates}).</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Mudança</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>Cor</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colunas</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>Compara os arquivos de cada modelo com seus hashes, e a resposta a uma entrada armazenada
com a resposta armazenada. O código de saída é 0 se tudo coincide e 1 caso contrário.
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
   <translation>Copia as imagens DICOM de arquivos, pastas, arquivos ZIP ou de um DICOMDIR sem o que
identifica o paciente (DICOM PS3.15, Basic Profile). Os pixels ficam como estão.

Uma imagem que pode mostrar texto, como uma captura de tela, é recusada, a menos que uma
região dela seja apagada; relatórios e documentos são recusados. Nenhum arquivo é
substituído, e as imagens originais são apenas lidas.

Rostos podem ser reconhecidos em exames da cabeça inteira, e o perfil não muda isso.
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>Dúvida</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>FALHOU</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>Busca uma série de um nó das configurações para uma pasta, por DICOM (C-GET, ou C-MOVE onde
as configurações assim dizem) ou DICOMweb (WADO). 'brainview query' lista os UIDs.
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Arquivo</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Quadros</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>Lesão {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>Lista os modelos instalados: para que serve cada um, com que frequência acertou em pacientes
nos quais nunca foi treinado, seu tamanho e, se não pode ser executado, o motivo. Os que
são usados quando nenhum é indicado ficam marcados. Os arquivos de cada modelo são
comparados com seus hashes.
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>Lista os nós indicados no arquivo de configurações ou verifica se um deles responde. A
página do manual sobre nós explica como escrever o arquivo.
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>Procurado em {folder}</translation>
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
   <translation>Mede uma máscara desenhada em outro programa: suas lesões tridimensionais, com volume,
diâmetros, extensão e posição, e o que aconteceu com as de um estudo anterior.
{research_use}

Imagem e máscara são uma pasta, um arquivo ZIP ou um arquivo: DICOM (a máscara também como
SEG, ou o GTV de um RTSTRUCT), NIfTI, ou figuras, uma por corte. Dentro da máscara, os
valores são diferentes de zero. Os centros estão nas coordenadas do paciente
({coordinates}), em mm. Os cortes são contados a partir de 1. Um estudo anterior em outras
coordenadas recebe um corregistro rígido (é girado e deslocado).
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
   <translation>Avalia os modelos instalados nos seus próprios cortes, com uma tabela que diz o que é
verdade sobre cada um, e grava uma ficha com os números: card.html, card.json e card.csv.
Nada sai deste computador, e a ficha não contém pixels, nomes de arquivo nem pessoas.
{research_use}

A tabela é um arquivo CSV. A primeira linha dá nome às colunas: file e label e, se
houver, patient, sequence, plane, mask e frame.
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>Modalidade</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>Mais suspeito</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>Nenhum mapa de calor é gravado. {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>Nenhum modelo está instalado.</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>Nenhuma imagem foi encontrada; indique uma pasta que contenha alguma.</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>Nenhum corte pôde ser avaliado, portanto não há ficha.</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>Não analisado. {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>Não há nada esperando na caixa de saída.</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>Apenas a primeira série é listada; restrinja a consulta.</numerusform>
    <numerusform>Apenas as primeiras {count} séries são listadas; restrinja a consulta.</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>Orientação</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Escala Philips</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>Fotométrica</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>Plano</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>Posição, mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>Anterior {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>Anterior: {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>Valores reais</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>Recebe séries por DICOM (C-STORE) dos remetentes indicados nas configurações, analisa
cada uma e envia segmentação, medidas e relatório aos destinos indicados nas
configurações. Ctrl+C encerra; ao ser iniciado novamente, continua de onde parou.
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
   <translation>Os resultados vão para stdout, e todo o resto para stderr. O código de saída é 0 se tudo
correu bem, 1 se um arquivo falhou ou foi recusado (os outros são analisados mesmo assim)
e 2 se o comando foi usado incorretamente.

A variável de ambiente BRAINVIEW_MODELS indica mais uma pasta de modelos.
BRAINVIEW_LANGUAGE escolhe o idioma, por exemplo de, antes das configurações.
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Linhas</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>Diz o que é um arquivo: formato, tamanho, quadros, espaçamento de pixels, orientação e mais.
Nada que identifique o paciente é mostrado.
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
   <translation>Envia arquivos DICOM a um nó das configurações, por DICOM (C-STORE) ou DICOMweb (STOW).
O que o nó não aceita espera na caixa de saída e é enviado com --again.
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>{name}: enviado</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Sequência</translation>
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
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>Mostra o que foi analisado, exportado, enviado e recebido, como hashes das entradas, dos
modelos e dos objetos; nenhuma linha identifica um paciente. --verify verifica que
nenhuma linha foi alterada ou removida.
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>Com sinal</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>Cortes</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>Espaçamento, mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>Ponto isolado {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Interrompido.</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>Sintética</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>A coluna “unwritten” indica esses arquivos; --resume os grava.</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>Os cabeçalhos não dizem se a imagem e a anterior são do mesmo paciente; verifique.</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>Os cabeçalhos indicam pacientes diferentes para a imagem e para a anterior; verifique ambas.</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>O nó não tem essa série.</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>O nó {name} em {place} responde.</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>O estudo anterior tem as mesmas coordenadas.</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>O estudo anterior foi corregistrado: giro de {degrees:.1f}°.</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>O estudo anterior não está alinhado: {reason}. Por isso, as lesões só são comparadas se cada estudo tiver uma.</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>O relatório está em {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>Sintaxe de transferência</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>Verdade</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>Máscara do tumor</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>Faixa de valores</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variável</translation>
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
   <translation>Avisos</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Janela</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>um arquivo com pelo menos 16 bytes secretos: com ele, execuções posteriores dão os mesmos pseudônimos, UIDs e deslocamentos (padrão: um segredo que ninguém guarda)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>uma pasta ou um arquivo</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>uma pasta, um ZIP ou uma imagem</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>uma pasta, um arquivo ZIP ou um arquivo</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>uma linha por corte, ou uma por série DICOM (e por arquivo com vários quadros): o corte mais suspeito e quantos mostram um tumor</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>uma imagem</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>uma imagem ou um local que contém imagens</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>responder também para imagens que seriam recusadas; essas respostas são marcadas</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>consultar o classificador também sobre cada corte um pouco girado e espelhado, como em 'brainview analyze'</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>consultar o classificador também sobre cada corte um pouco girado e espelhado; se as respostas divergem entre tumor e ausência de tumor, o resultado é inconclusivo</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>descrever também este computador, para relatar um problema</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>mostrar também quem são os pacientes</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>opção ambígua: %(option)s pode corresponder a %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>um exame anterior do paciente</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>analisar todas as imagens de uma pasta: uma tabela com uma linha para cada</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>analisar todos os cortes de todas as séries: classes, lesões, volume</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>analisar imagens: classe, mapa Grad-CAM, máscara do tumor</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>analisar os exemplos incluídos e gravar um relatório</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argumento %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>perguntar a um nó das configurações quais séries ele tem</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>perguntar a este nó se ele responde</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>pelo menos {volume}</translation>
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
   <translation>verificar todos os modelos neste computador</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>verifique o nome</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>verificar o registro inteiro</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>escolha outro modelo ou omita --two-stage</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>escolha outro; 'brainview models' lista os modelos</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>classificação</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>comandos</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>copiar estudos como DICOM que não identifica o paciente</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>criptografar o que vai para o cluster e aceitar apenas um que comprove sua identidade: três arquivos em formato PEM, o certificado da autoridade e o certificado e a chave deste computador</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>esperado: %s argumento</numerusform>
    <numerusform>esperados: %s argumentos</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>esperado um argumento</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>esperado: {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>extensão {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falhou</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>buscar uma série de um nó das configurações</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>pasta da ficha (padrão: validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>em {number:,}, não foi possível gravar um arquivo</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>a partir deste dia: YYYY-MM-DD, UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>indique uma máscara por corte ou a pasta da série da máscara</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>indique apenas a pasta ou o arquivo da série da máscara</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>continuar uma execução anterior com os mesmos modelos e opções; arquivos que não mudaram desde então mantêm suas linhas</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>desapareceu</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>argumento explícito ignorado: %r</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>interseção</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>escolha inválida: %(value)r (escolha entre %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>é uma pasta</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>foi feito para {task}</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>substituiria uma imagem</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>a máscara da imagem</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>manter as datas, todas as de um paciente antecipadas pelo mesmo número desconhecido de dias; sem isso, são removidas</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>manter sexo, idade (até 89 anos), altura e peso</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>manter os atributos privados de equipamentos de RM que o padrão lista como seguros, como a ponderação em difusão</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>manter nas descrições as palavras que indicam sequências, planos e afins; sem isso, as descrições são removidas</translation>
  </message>
  <message>
   <source>label</source>
   <translation>rótulo</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>deixar de fora o que foi desenhado e decidido na janela, que de outro modo é gravado ao lado das respostas dos modelos</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>listar os modelos instalados e seu desempenho</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>listar os nós das configurações ou verificar se um responde</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>maior diâmetro {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>tornar preto um retângulo de pixels em cada imagem, contado a partir de 0 no canto superior esquerdo; pode ser indicado várias vezes</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>crie-a primeiro ou escolha outra</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>máscara em pixels</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>medir uma máscara: lesões, volume, diâmetros, mudança</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>avaliar os modelos nos seus próprios cortes</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>indique uma pasta com --out e o que gravar com --export</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>indique um com --segmenter ou omita --mask-out</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>indique um com --segmenter ou omita --two-stage</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>identificar paciente e estudo nos arquivos; por padrão eles são desidentificados</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>indique os arquivos que ela contém ou use 'brainview batch'</translation>
  </message>
  <message>
   <source>new</source>
   <translation>nova</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>não está instalado nenhum classificador que possa ser executado</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>nenhum segmentador foi escolhido</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>nenhuma série do exame corresponde à máscara de {count} corte sem posição no paciente (cortes: {lengths})</numerusform>
    <numerusform>nenhuma série do exame corresponde à máscara de {count:,} cortes sem posição no paciente (cortes: {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>não informado</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>nada é gravado</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>do estudo: YYYYMMDD ou um intervalo YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>apenas linhas que contêm este texto</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>apenas estes, por exemplo analysis, export ou send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>opções</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>contornar apenas onde o classificador vê um tumor</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>contornar apenas onde o classificador vê um tumor; nos demais, o segmentador não é consultado e nenhuma máscara é gravada</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>passou</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>argumentos posicionais</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>imprimir um objeto JSON</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>imprimir um objeto JSON por modelo, um por linha</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>imprimir um objeto JSON por imagem, um por linha</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>imprimir um objeto JSON por série, um por linha</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>imprimir as linhas como estão no arquivo</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>imprimir nos relatórios o nome do arquivo, que pode ser o do paciente, e a hora</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>receber séries por DICOM, analisá-las e enviar os resultados</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>recusado</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>dizer o que é um arquivo</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>veja brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>segmentação</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>enviar arquivos DICOM a um nó das configurações</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>enviar o que espera na caixa de saída</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>mostrar o número da versão do programa e sair</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>mostrar o registro de auditoria ou verificar que nenhuma linha foi alterada ou removida</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>mostrar esta ajuda e sair</translation>
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
   <translation>inclinação</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>por exemplo MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>o UID da série</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>o UID do estudo</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>o classificador; 'brainview models' lista os disponíveis</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>a pasta para as cópias, que é criada se necessário</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>os seguintes argumentos são obrigatórios: %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>o idioma dos relatórios, por exemplo de (padrão: o das configurações)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>a máscara pode pertencer a {count} série do exame</numerusform>
    <numerusform>a máscara pode pertencer a qualquer uma de {count} séries do exame</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>a máscara desse exame</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>o nome de um nó</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>o ID do paciente; pode conter * e ?</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>o nome do paciente, por exemplo 'SMITH*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>a imagem à qual a máscara pertence</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>as imagens estão dentro dela</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>o segmentador, ou none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>a tabela: .csv, .json (um objeto por linha) ou .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>não há nenhuma pasta {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>não há arquivo ou pasta com esse nome</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>inconclusivo</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>argumentos não reconhecidos: %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>até este dia, inclusive</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>uso:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>volume {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>era a lesão {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>o que é verdade sobre cada imagem; os caminhos são relativos a FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>o que executa os modelos</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>o que executa os modelos (padrão: o que convém ao arquivo de cada modelo)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>onde os modelos ONNX são executados (padrão: o melhor disponível)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>onde gravar</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>qual classe seus rótulos significam: "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>qual quadro de um arquivo que contém vários, a partir de 0 (padrão: 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>quais: {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>largura</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>trabalhar em um cluster Dask: o endereço do agendador, ou um desta própria máquina</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>processos em paralelo (padrão: o que os processadores sugerem)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>gravar uma página de relatório como .png ou .pdf; várias imagens recebem arquivos numerados</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>gravar uma página de relatório por imagem</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>gravar cada mapa Grad-CAM</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>gravar cada mapa Grad-CAM da classe prevista, sobre a imagem, como PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>gravar cada máscara de tumor como PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>gravar cada máscara de tumor como PNG de 0 e 255 no tamanho da imagem</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>gravar nesta pasta arquivos sobre cada série</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>gravar uma página com uma miniatura por imagem, para abrir em um navegador</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>{count} arquivo na caixa de saída; envie novamente com 'brainview send --again'.</numerusform>
    <numerusform>{count:,} arquivos na caixa de saída; envie novamente com 'brainview send --again'.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{count} arquivo em {folder}.</numerusform>
    <numerusform>{count:,} arquivos em {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count} arquivo recusado</numerusform>
    <numerusform>{count:,} arquivos recusados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count} imagem copiada</numerusform>
    <numerusform>{count:,} imagens copiadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count} linha</numerusform>
    <numerusform>{count:,} linhas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>{count} outro arquivo deixado de fora</numerusform>
    <numerusform>{count:,} outros arquivos deixados de fora</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count} imagem: {counts}</numerusform>
    <numerusform>{count:,} imagens: {counts}</numerusform>
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
   <translation>{diameters} no corte {number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,} de {count} arquivo</numerusform>
    <numerusform>{done:,} de {count:,} arquivos</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,} de {found} arquivos, {speed:.0f} por segundo, {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,} de {found} arquivos, {speed:.0f} por segundo, tempo restante {time}, {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r} não pode ser gravado; escolha entre {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind} em {place}</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{lines} em {folder}: todas como foram gravadas.</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{lines} em {folder}: {count} problema.</numerusform>
    <numerusform>{lines} em {folder}: {count:,} problemas.</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>falta {missing}</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} não tem uma classe sem tumor</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}, {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}, {tasks} (padrão para {task})</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}, {tasks} (padrão)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}, {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}: {count} arquivo enviado.</numerusform>
    <numerusform>{node}: {count:,} arquivos enviados.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>erros: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>da execução anterior: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} ok</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>recusados: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>inconclusivos: {number:,}</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>{number} objetos</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>{out} contém o que foi feito; --resume continua dali.</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} não é um UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} não é um quadro; os quadros são contados a partir de 0</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} não é um número a partir de 1</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} aguarda conexões em {host}:{port}.</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} Mesmo assim é gravado, para pesquisa.</translation>
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
   <translation>Respondido a pedido. {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>Não é possível abrir {name}</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>Não é possível mostrar esta série em três planos</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>Não é possível usar o idioma {language}</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>A classe e a máscara se contradizem.</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>Classificando</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>Dice com a referência</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>Rótulo do especialista</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>Somente para uso em pesquisa. Não é um dispositivo médico.</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>Carregando o modelo</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>Maior diâmetro</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>Revise as cópias antes de repassá-las: textos dentro das imagens não são procurados, e um rosto pode ser reconhecido em um exame da cabeça inteira.</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>Mais provável</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>Nenhum pixel deste corte é um número; ele é mostrado em preto.</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>Nenhum segmentador foi executado.</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>Sem tumor</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>Ninguém mediu com que frequência {model} acerta em cortes de sequência desconhecida.</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>Ninguém mediu com que frequência {model} acerta em {kind}.</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>Não analisado</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>Sem contorno: {model} não vê tumor, portanto sua máscara não é mostrada.</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>Sem contorno: {model} não vê tumor, portanto {segmenter} não foi consultado.</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>Em {kind}, {model} encontra {value} de cada 100 tumores ({low} a {high}, {counted}).</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>Em {kind}, {model} vê um tumor em {value} de cada 100 cortes sem tumor ({low} a {high}, {counted}).</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>Contornando</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>Pixels de valor {value:g} estão muito distantes de todos os outros; são considerados ausentes e mostrados como o valor mais escuro.</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>Pixels que não são números são mostrados como o valor mais escuro, e os infinitos como o mais claro.</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>Probabilidade no interior</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>Provavelmente</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>Lendo</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>Segunda</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>Os tamanhos em mm foram calibrados por um leitor.</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>Alguns locais foram adquiridos {fewest} vezes e outros {most} vezes.</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 com contraste</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>A resposta depende de como o corte está posicionado.</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>O arquivo também contém valores medidos, que não são mostrados: {formula}.</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>O arquivo não diz como a imagem se situa no paciente: esquerda e direita podem estar trocadas.</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>O arquivo não diz como seus pixels são codificados; foram lidos como não compactados.</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>O arquivo tem uma sobreposição com marcações, que não é mostrada.</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>O arquivo contém muitos cortes em um mosaico, mas não diz quantos; são mostrados como uma única imagem.</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>O arquivo contém mais dados de pixels do que o cabeçalho indica; o restante foi ignorado.</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>Os eixos do arquivo não formam ângulos retos, portanto a orientação é ignorada.</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>O rótulo do arquivo não é nenhum dos conhecidos e é ignorado.</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>A orientação do arquivo é impossível e é ignorada.</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>O espaçamento de pixels do arquivo é impossível e é ignorado.</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>A inclinação de reescala do arquivo é 0 e foi tomada como 1.</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>A máscara de tumor do arquivo não corresponde à imagem e é ignorada.</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>Os valores do arquivo diferem em dígitos que não são mantidos, portanto diferenças finas se perdem.</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>A janela do arquivo não mostra nada e foi substituída.</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>O modelo erra com frequência nesta sequência.</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>O modelo nunca foi avaliado nesta sequência.</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>O contorno é duvidoso (hachurado): sua probabilidade média é {percent} e, abaixo de {limit}, ele costuma estar errado.</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>O contorno é duvidoso.</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>A própria imagem pode mostrar o nome do paciente, pois {why}; examine-a antes de repassá-la.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>O espaçamento de pixels é desconhecido, portanto os tamanhos estão em pixels.</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>O espaçamento de pixels foi medido no detector, portanto os tamanhos em mm são maiores do que no paciente.</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>A probabilidade é baixa demais.</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>A imagem é incomum; respondida a pedido.</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>O segmentador não contornou nada neste corte.</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>Os cortes têm espaçamento irregular: {nearest_mm:.1f} a {farthest_mm:.1f} mm.</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>Esta imagem foi comprimida com perda{how}; detalhes finos podem faltar ou ser falsos.</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>Esta é uma reformatação, calculada a partir de outros cortes; os modelos foram treinados com cortes como os equipamentos os adquirem.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>Este modelo não tem mapa Grad-CAM.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>Este modelo não tem mapa Grad-CAM. {sentence}.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>Este modelo não tem mapa Grad-CAM: {reason}.</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>Apenas máscara do tumor</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>Tumor, {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Inconclusivo</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>Inconclusivo, tumor {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>Não é certo de que tumor se trata.</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>Não é certo de que tumor se trata: {first} ou {second}.</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>Gravando</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>Seu comentário e os textos nos cortes são impressos como você os escreveu.</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>todas as sequências juntas</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>ângulo</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>seta</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>axial</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>o próprio brainview tem uma falha aqui ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>coronal</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>distância</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>elipse</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>mão livre</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>glioma</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>instale o brainview novamente</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>meningioma</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>sem tumor</translation>
  </message>
  <message>
   <source>other</source>
   <translation>outro</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>outras sequências</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>mais de 99 %</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>par perpendicular</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>tumor hipofisário</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>relate esta mensagem</translation>
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
   <translation>o arquivo com suas frases está ausente ou danificado</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>tumor</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>menos de 1 %</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}, {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} vê um tumor, mas sua própria máscara não marca nenhum; examine ambos.</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} vê um tumor, mas {segmenter} não marca nenhum; examine ambos.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} não vê tumor, mas sua própria máscara marca um; examine ambos.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} não vê tumor, mas {segmenter} marca um; examine ambos.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count} arquivo é cópia de outros daqui e não é mostrado novamente.</numerusform>
    <numerusform>{count} arquivos são cópias de outros daqui e não são mostrados novamente.</numerusform>
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
    <numerusform>{count} pixel</numerusform>
    <numerusform>{count:,} pixels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count} corte respondido a pedido</numerusform>
    <numerusform>{count:,} cortes respondidos a pedido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>Parece faltar {count} corte entre os outros.</numerusform>
    <numerusform>Parecem faltar {count} cortes entre os outros.</numerusform>
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
   <translation>{model} responde de outra forma sobre o mesmo corte espelhado: se vê ou não um tumor depende de como o corte está posicionado.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} responde de outra forma sobre o mesmo corte girado em {sign}{degrees:g}° ou espelhado: se vê ou não um tumor depende de como o corte está posicionado.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} responde de outra forma sobre o mesmo corte girado em {sign}{degrees:g}°: se vê ou não um tumor depende de como o corte está posicionado.</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} atribui {percent} a um tumor; abaixo de {limit}, nenhuma resposta é dada.</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} atribui {percent} à ausência de tumor; abaixo de {limit}, nenhuma resposta é dada.</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model} atribui {percent} à classe mais provável; abaixo de {limit}, nenhuma resposta é dada.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} foi treinado apenas com cortes de plano {planes}; o plano deste é desconhecido.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} foi treinado com cortes de plano {planes}; o plano deste é {plane}.</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} e {last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} ou {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % da cabeça é preto puro: uma janela estreita foi fixada quando a imagem foi salva, e a resposta pode estar errada.</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % da cabeça é branco puro: uma janela estreita foi fixada quando a imagem foi salva, e a resposta pode estar errada.</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>cortes de plano {plane} de todas as sequências</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{plane} {sequence}</translation>
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
   <translation>Respondido com uma dúvida</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>Pelo menos {volume}.</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>Não é possível gravar uma máscara NIfTI</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>Não é possível gravar um mapa paramétrico</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>Não é possível gravar uma segmentação</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>Não é possível gravar na pasta {name}</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>Desidentificado: sem nome, ID ou data do paciente e do estudo</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falhou</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>Grad-CAM da classe do corte mais suspeito como mapa paramétrico DICOM</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>SHA-256 da entrada</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>Maior contorno: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>Corte mais suspeito e maior</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>Mais suspeito e maior: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>Corte mais suspeito</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>Mais suspeito: corte {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>Mais suspeito: {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>Nem um segmentador nem você contornou os cortes.</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>Nenhum corte tem resposta</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>Nenhum tumor está contornado em nenhum corte.</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>Nenhum está contornado.</translation>
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
   <translation>Espaçamento de pixels</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>Reformatação</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>Recusado</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>Relatório da série</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>Série {series}, corte {number} de {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>Distância entre cortes</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>Corte com o maior contorno</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>Corte com a máscara do leitor</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>Corte com as medidas do leitor</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>Corte {number} de {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>Os arquivos não identificam o paciente</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>A série não é DICOM.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>Espessura</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>escolha outra pasta</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>não pode ser lido ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>omita map ou escolha um modelo que tenha mapa</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>omita nifti ou escolha um segmentador</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>omita nifti ou grave uma segmentação (seg)</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>omita seg ou escolha um segmentador</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>medidas e classes como relatório estruturado DICOM; a segmentação à qual ele se refere também é gravada</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>nem um segmentador nem um leitor contornou um corte</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>nenhum segmentador contornou um corte</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>estudo de {date}</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>tabelas dos cortes, das lesões e do que um leitor decidiu e mediu</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>as lesões como máscara NIfTI, cada uma com seu número</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>as máscaras como segmentação DICOM, as de um leitor em outra</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>as páginas do relatório como capturas secundárias DICOM</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>as páginas do relatório como imagens</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>o relatório da série em PDF, e o mesmo encapsulado em DICOM</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>o resultado e tudo o que é necessário para repeti-lo</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>não há mapa Grad-CAM de nenhum corte</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>motivo desconhecido</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>volume {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count} ponto isolado não entra em nenhuma soma.</numerusform>
    <numerusform>{count:,} pontos isolados não entram em nenhuma soma.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count} corte falhou</numerusform>
    <numerusform>{count:,} cortes falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>{count} corte da série não analisado.</numerusform>
    <numerusform>{count:,} cortes da série não analisados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count} corte recusado</numerusform>
    <numerusform>{count:,} cortes recusados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count} corte inconclusivo</numerusform>
    <numerusform>{count:,} cortes inconclusivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found} em {places} de {count} corte</numerusform>
    <numerusform>{found} em {places} de {count:,} cortes</numerusform>
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
    <numerusform>{volume} (o modelo: {other}), corrigido em {count} corte</numerusform>
    <numerusform>{volume} (o modelo: {other}), corrigido em {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>{volume} no total.</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>Um PNG de cada máscara de tumor</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>Um lote está em execução.</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>Uma página de relatório por imagem</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>Já existe uma tabela com este nome. Ela será substituída.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos os arquivos</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Respondido</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>Respondido, dúvida</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>Toda probabilidade</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>Pelo menos</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>No máximo</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>Lote – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>Não é possível mostrar a pasta.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>Alterar</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>Escolha um arquivo ZIP ou várias imagens</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>Escolha primeiro uma pasta.</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>Escolha uma pasta de imagens</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>Escolha uma pasta que contenha imagens.</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>Escolha uma pasta, um arquivo ZIP ou vários arquivos, ou solte-os nesta janela.</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>Escolha imagens ou um arquivo ZIP</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>Escolha onde a tabela será gravada</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>Escolha quem responde e o que é gravado.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>Classificar uma pasta</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>Classificar o que foi escolhido</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>Cada imagem com seu mapa Grad-CAM</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Todas as classes</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>Todos os estados</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>Arquivo {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>Arquivos que não mudaram desde então mantêm suas linhas.</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>Arquivos…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>Pasta…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Quadro</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>Continuar da última execução</translation>
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
   <translation>Não iniciar nada novo</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>Carregando os modelos</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>Procure-o ou execute o lote novamente.</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>Procurando arquivos</translation>
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
   <translation>Nome oculto</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>Nenhuma pasta foi escolhida.</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>Nenhuma imagem foi encontrada.</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>Nenhum segmentador foi escolhido.</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>Ainda não há tabela.</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>Não concluído: {count} imagem pronta</numerusform>
    <numerusform>Não concluído: {count:,} imagens prontas</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>Nada novo é iniciado até você continuar.</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>Uma página com uma miniatura por imagem, para o navegador</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>Uma linha por série</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>Abrir a pasta da tabela</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>Ou solte uma nesta janela.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Probabilidade</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>Probabilidade em porcentagem</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>RESULTADOS</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>Observações</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>Relatórios</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>Linhas gravadas em {path}.</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>IMAGENS</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>IMAGENS POR CLASSE</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>Salvar o que é mostrado</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>Salvar o que é mostrado…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>Imagens e arquivos ZIP</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>Imagens por classe: {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar tudo</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>Mostrar todas as linhas</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>Mostrar tabela na pasta</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>Inicie. Cada imagem se torna uma linha; um arquivo que não pode ser lido é uma linha com o motivo.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>Parar; o que já foi feito é mantido</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Interrompido</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Interrompendo</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>Tabela de resultados</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>A pasta da tabela não está mais onde estava.</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>O caminho da tabela está em Resultados.</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>O sistema não tem um programa que mostre pastas.</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>A tabela e a página têm uma linha por série ou volume DICOM, e não por corte</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>A tabela está sendo gravada.</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>Não há execução anterior com esta tabela.</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>Este arquivo não está mais onde estava.</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>A análise desta imagem falhou: a observação diz por quê.</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>Tumor</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>Área do tumor</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>O que foi feito está na tabela. Iniciar continua dali.</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>O que você escolheu não contém nenhum arquivo que o brainview leia.</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>Largura do painel com as opções</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>Gravar as linhas abaixo, filtradas e ordenadas como estão, como tabela</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>em {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>em {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>o arquivo</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count} respondido</numerusform>
    <numerusform>{count:,} respondidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count} falhou</numerusform>
    <numerusform>{count:,} falharam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count} arquivo</numerusform>
    <numerusform>{count:,} arquivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count} arquivo ou pasta</numerusform>
    <numerusform>{count:,} arquivos e pastas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>{count} da última execução</numerusform>
    <numerusform>{count:,} da última execução</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count} recusado</numerusform>
    <numerusform>{count:,} recusados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count} linha</numerusform>
    <numerusform>{count:,} linhas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count} imagem pronta</numerusform>
    <numerusform>{count:,} imagens prontas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count} inconclusivo</numerusform>
    <numerusform>{count:,} inconclusivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count} sem um arquivo que não pôde ser gravado</numerusform>
    <numerusform>{count:,} sem um arquivo que não pôde ser gravado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>{done:,} de {count} arquivo encontrado até agora</numerusform>
    <numerusform>{done:,} de {count:,} arquivos encontrados até agora</numerusform>
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
    <numerusform>{shown:,} de {count} linha</numerusform>
    <numerusform>{shown:,} de {count:,} linhas</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} arquivos por segundo</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>tempo restante: {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>Um arquivo PNG para cada página</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>Uma nova janela, oferecida para imagens sem modalidade:</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>Uma nova janela, oferecida para imagens {modality}:</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>Um segundo olhar sobre uma RM de crânio: classe, mapa Grad-CAM e máscara do tumor.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE title</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>Sobre o brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>Sobre toda a série aberta.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>Adicionar isto ao que está aberto ou substituir?</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>Todas as imagens DICOM do que está aberto são copiadas segundo o Basic Profile do padrão: sem nomes, IDs, datas e texto livre, com novos UIDs. Os pixels ficam como estão; uma imagem que pode mostrar texto é recusada, a menos que uma região dela seja apagada.</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>Todos os eventos</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>Um estudo adicionado é mostrado ao lado do que está aberto e rola junto com ele.</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>Somente com ela um arquivo PACS associa os resultados ao paciente. Sem ela, eles não identificam ninguém, mas mantêm os UIDs do estudo.</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>Qualquer</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>Qualquer data</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>Tantas quantas acelerarem</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>Perguntar ao computador selecionado se ele responde</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>Consultando</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>Consultando {name}…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Registro de auditoria</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>Voltar a nenhuma tecla</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>Voltar a {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>As barras ficam paradas durante trabalhos de duração desconhecida</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>Apagar em todas as imagens</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>Arquivos CSV dos cortes, das lesões e do que você mediu</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>Mudar de pasta</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Verificar novamente</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>Verificar este computador</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>Escolha onde os arquivos serão gravados</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>Cite como: The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>Clique em uma tecla para alterá-la.</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>Clique e pressione outra tecla</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>Computador</translation>
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
   <translation>Copiar as imagens DICOM sem a identidade do paciente</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>Copiar as linhas selecionadas</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>Copie isto para o relato de um problema. Não contém dados de pacientes nem nomes de usuários, arquivos ou computadores.</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>Copyright dos autores do brainview, sob a Apache License 2.0. A ficha de cada modelo diz com que dados ele foi treinado e sob qual licença.</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>Mapa Grad-CAM DICOM</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>Imagens DICOM</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>Segmentação DICOM</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>Relatório estruturado DICOM</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>Tags DICOM</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>Endereço DICOMweb</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>Data do estudo</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>Cópia desidentificada</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modelo padrão</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>Os modelos padrão e as threads valem a partir da próxima inicialização.</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>Segmentador padrão</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descrição</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluído</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>Elementos do cabeçalho</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>Vazio agora</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Esc para sair, Backspace para nenhuma tecla</translation>
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
   <translation>FALHOU  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>Buscar e abrir</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>Buscar de outro computador</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>Procurar um dia, um hash, um nó …</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>Procurar nas linhas</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primeiro dia</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>Pasta para os arquivos</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>Para a classe do corte mais suspeito</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>De … a …</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>Percorrer os cortes</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (mapa paramétrico)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>Ocultar a identidade do paciente a cada inicialização</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>Alto contraste</translation>
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
   <translation>Incluir a identidade do paciente</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Instituição</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>Diz respeito a uma série inteira</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>Componentes</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>JSON com tudo o que é necessário para repetir o resultado</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>Manter as datas, todas antecipadas pelo mesmo número desconhecido de dias</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>Manter os valores privados dos equipamentos que o padrão lista como seguros</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>Manter sexo, idade, altura e peso</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>Manter palavras que indicam sequências e planos</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>Guardado em {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 dias</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 dias</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último dia</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>Comprimentos em</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nível</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Linha</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>Linhas do registro de auditoria</translation>
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
   <translation>Medidas (relatório estruturado)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>Arrastar (meio)</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Mouse</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>Mover a imagem</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>Máscara NIfTI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Rede</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>Avançar</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>Nenhum arquivo foi gravado.</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>Nenhuma linha contém isso.</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>Nenhum modelo está instalado. Instale o brainview novamente.</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>Nenhum outro computador está configurado. Adicione um nas configurações, em “Outros computadores”.</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>Não está nesta página</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>Nada está aberto.</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>Nada é enviado a outros computadores além destes. Indique AE title, host e porta, ou o endereço de um serviço DICOMweb. A busca é feita por get ou move. TLS e o serviço de recepção são definidos no arquivo.</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>Atual: {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>Abrir uma pasta</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>Abrir uma máscara: SEG, RTSTRUCT, NIfTI ou uma figura para cada corte</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir pasta</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>Abrir imagens</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>Outros computadores</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>Outros computadores…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>AE title próprio</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>Página do manual</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>Páginas das configurações</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>Componentes e suas licenças</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>ID do paciente</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>Nome do paciente</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>Pacientes, datas e descrições ficam ocultos, como na janela.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Porta</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>Pressione uma tecla</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privacidade</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>LINHA,COLUNA,ALTURA,LARGURA em pixels a partir do canto superior esquerdo, ou nada</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>Lendo e verificando as linhas…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>Lendo o corte {number:,} de {total:,}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reduzir movimento</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>Lembrar os últimos arquivos abertos</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Substituir</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>Relatório (PDF em DICOM)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>Relatório (imagens)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>Relatório em PDF</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>Relatório em imagens</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Redefinir</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Redefinir tudo</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>Arrastar (direito)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>Salvar um vídeo</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>Salvar o vídeo</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Salvar a imagem</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>Telas</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pesquisar</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>Pesquisar tag, nome ou valor</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>Pesquisar nesta página</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>Segmentação</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Enviar novamente</translation>
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
   <translation>Atalhos</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>Mostrar máscaras e medidas</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>Mostrar a identidade do paciente</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>Tamanho do texto e dos controles</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>Tamanhos e classes; os seus em um segundo arquivo</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>Pular o tour</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>Cortes por segundo</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>Os cortes ficam apenas na memória e desaparecem quando a janela é fechada.</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>Cortes mantidos na memória</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>Passo {number} de {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>Interrompido. Os arquivos concluídos permanecem.</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>Estudos e séries</translation>
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
   <translation>Tabelas</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>Transferir a tecla</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>Testando os modelos…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>O texto pode ser selecionado; de uma série DICOM, também em DICOM</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>O do programa</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>O melhor para qualquer imagem</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>O computador não tem essa série.</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>As lesões, cada uma com seu número</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>Os contornos sobre a série; os seus em um segundo arquivo</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>As páginas do manual estão ausentes. Instale o programa novamente.</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>As páginas do relatório como capturas secundárias</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>O tamanho do texto e dos controles vale a partir da próxima inicialização.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>A linha inteira</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>Pode haver mais; restrinja a consulta.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>Threads</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Hora (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoje</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>Tour</translation>
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
   <translation>Exibição</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>Roda</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>Largura</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>Janela e nível</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>Janelas que você salvou</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>Sem ela, os arquivos não contêm nome, ID ou data do paciente nem nomes de arquivo. Arquivos DICOM mantêm os UIDs da série à qual se sobrepõem.</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>Gravando {number:,} de {total:,}</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>Suas janelas</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>um arquivo PNG ou JPEG</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>uma linha no topo de cada relatório</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>o AE title do próprio brainview</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculto</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>na linha {row}, </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>pode conter * e ?</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>nenhuma tecla</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>passou  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>por exemplo SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>{count} entrega na caixa de saída.</numerusform>
    <numerusform>{count:,} entregas na caixa de saída.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>{count} arquivo na caixa de saída para depois.</numerusform>
    <numerusform>{count:,} arquivos na caixa de saída para depois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>{count} arquivo deixado de fora, por não ser DICOM.</numerusform>
    <numerusform>{count:,} arquivos deixados de fora, por não serem DICOM.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count} arquivo enviado.</numerusform>
    <numerusform>{count:,} arquivos enviados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count} arquivo gravado: {names}.</numerusform>
    <numerusform>{count:,} arquivos gravados: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count} imagem copiada.</numerusform>
    <numerusform>{count:,} imagens copiadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count} imagem recusada:</numerusform>
    <numerusform>{count:,} imagens recusadas:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count} linha, tal como foi gravada.</numerusform>
    <numerusform>{count:,} linhas, todas como foram gravadas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count} linha, mas nem tudo está como foi gravado:</numerusform>
    <numerusform>{count:,} linhas, mas nem todas estão como foram gravadas:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count} modelo funciona neste computador.</numerusform>
    <numerusform>Todos os {count:,} modelos funcionam neste computador.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>Mais {count} mensagem como estas.</numerusform>
    <numerusform>Mais {count:,} mensagens como estas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>Mais {count} problema.</numerusform>
    <numerusform>Mais {count:,} problemas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count} série obtida.</numerusform>
    <numerusform>{count:,} séries obtidas.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>{count} corte, como é mostrado agora.</numerusform>
    <numerusform>Todos os {count:,} cortes, como são mostrados agora.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} estudo, séries: {series:,}.</numerusform>
    <numerusform>{count:,} estudos, séries: {series:,}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{failed} de {count} modelo não funciona neste computador.</numerusform>
    <numerusform>{failed} de {count:,} modelos não funcionam neste computador.</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key} não pode ser alterada: essa tecla serve para se mover na janela.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} é a tecla de “{command}”.</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,} de {count} linha</numerusform>
    <numerusform>{shown:,} de {count:,} linhas</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>{size} agora</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height} a {percent:.0f} %</translation>
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
   <translation>Um clique escreve um texto na imagem</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>Uma linha de comprimento conhecido dá o tamanho dos pixels</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>Aceitar máscara</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>Adicionar estudo</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>Adicionar um estudo ao que está aberto</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>Analisar série</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>Analisar a série inteira</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>Ângulo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Resposta</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>Seta</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>Buscar séries em outro computador e abri-las</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>Auto</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>Imagem limpa</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>Leitura cega</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>Leitura cega: ocultar as respostas até serem solicitadas</translation>
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
   <translation>Escolher entre as janelas pelo nome</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>Clicar nela</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>Cliques contornam um polígono; um clique duplo o encerra</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>Comandos da imagem</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>Copiar imagem</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>Copiar imagem limpa</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>Copiar a imagem como é mostrada</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>Copiar a imagem sem sobreposições</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>Corrigir máscara aberta</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>Mira</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+roda</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>Tags DICOM deste corte</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>Excluir lesão</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>Excluir parte</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>Excluir a lesão sob o ponteiro</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>Excluir a parte da máscara sob o ponteiro</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>Excluir a medida selecionada</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>Refazer o que foi desfeito</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>Clique duplo</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>Arrastar uma alça da mira</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>Arrastar sua extremidade ou sua linha</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>Descartar sua máscara</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>Descartar sua máscara; fica a do modelo</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>Elipse</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>Ampliar um dos três planos</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Borracha</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>Exportar relatórios, máscaras e tabelas</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>Preencher furos</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>Preencher os furos da máscara</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>Ocupar a tela inteira com a janela, ou deixar de ocupá-la</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Ajustar</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>Ajustar a imagem à janela</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>Espelhar esquerda e direita</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>Espelhar horizontal</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>Espelhar em cima e embaixo</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>Espelhar vertical</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>Recolher o painel de respostas</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>Recolher o painel de estudos</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>Quatro vistas</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>Região à mão livre</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Tela cheia</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>Ir para o corte mais suspeito</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>Ir para a próxima vista</translation>
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
   <translation>Ajuda</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>Ocultar identidade</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>Ocultar a identidade do paciente</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>Interpolar</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>Interpolar entre pixels ou mostrá-los como quadrados</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>Interpolar sua máscara entre cortes</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>Inverter</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>Inverter preto e branco</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>Salvar esta janela com um nome ou excluir uma</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>Pincel maior</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>Arrastar com o botão esquerdo desenha uma seta, até a ponta</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>Arrastar com o botão esquerdo apaga da máscara</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>Arrastar com o botão esquerdo mede uma distância</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>Arrastar com o botão esquerdo mede dentro de uma região à mão livre</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>Arrastar com o botão esquerdo mede dentro de uma elipse</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>Arrastar com o botão esquerdo move a mira dos três planos</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>Arrastar com o botão esquerdo move a imagem</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>Arrastar com o botão esquerdo pinta na máscara</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>Arrastar com o botão esquerdo pinta até as bordas do tecido</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>Arrastar com o botão esquerdo ajusta janela e nível</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>Arrastar com o botão esquerdo ajusta o zoom</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>Aumentar o pincel</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>Diminuir o pincel</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>Máscara</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>Arrastar (meio), Espaço+arrastar</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>Mover uma medida</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>Mover um controle deslizante ou em uma lista</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>Mover a janela para a próxima tela</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Próxima vista</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>Próxima série</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>Próximo corte</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>Próximo volume</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>Não há nada a contornar neste corte</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>Um pixel da imagem para um pixel da tela</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>Abrir uma pasta com todas as suas séries</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>Abrir uma máscara sobre a série à qual ela pertence</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>Abrir uma imagem</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>Abrir máscara</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>Outra tela</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>Sobreposições ocultas enquanto a tecla é mantida pressionada</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Mover</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Painéis</translation>
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
   <translation>Reproduzir</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>Reproduzir a série ou parar</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>Polígono</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>Corte anterior ou próximo</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>Série anterior</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>Corte anterior</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>Volume anterior</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>Estudo anterior</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>Linhas de referência</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>Máscara de referência</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>Máscara de referência, onde houver</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>Rejeitar máscara</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>Redefinir a exibição</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>Reformatar anterior</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>Clique direito, tecla Menu</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Girar</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>Girar 90°</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>Arredondar o contorno da máscara</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>Régua</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>Salvar vídeo</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>Salvar imagem</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>Salvar a imagem como PNG</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>Salvar a série como vídeo (MP4 ou GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>Rolar uma lista ou um painel</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>Rolar todas as vistas juntas, por posição onde os planos coincidem</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>Rolar juntas</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>Enviar os resultados da série a outro computador</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>Série em outra vista</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>Colocar o estudo anterior ao lado e alinhá-lo</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>Ajustar janela e nível de todas as imagens juntas</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Shift+teclas de seta</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>Shift+clique na lista, arrastar</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Shift+roda</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>Mostrar todos os atalhos</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>Mostrar todas, nenhuma ou poucas linhas de texto nos cantos</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>Mostrar o estudo anterior alinhado nos cortes do atual ou nos seus próprios</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>Mostrar o registro de auditoria e verificá-lo</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>Mostrar o manual</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>Mostrar a série em três planos</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>Mostrar o corte e, ao lado, a série em três planos</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>Mostrar as partes da janela uma após a outra</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>Mostrar onde o corte de uma vista cruza os das outras</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>Tamanho do pincel</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>Corte e planos</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>Pincel menor</translation>
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
   <translation>Suavizar pixels</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>Parar o que está em execução</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>Estudos</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>Adotar como sua uma cópia da máscara aberta, em todos os cortes</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>Adotar como sua a máscara do modelo</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>Testar os modelos neste computador</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>Texto nos cantos</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>A máscara que você desenhou ou corrigiu</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>O mesmo corte do próximo volume</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>O mesmo corte do volume anterior</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>Três cliques medem um ângulo</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>Três planos</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>Girar os três planos</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>Dois arrastos medem diâmetros perpendiculares</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>Duas vistas</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>Duas vistas lado a lado</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>Digitar largura e nível</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>Desfazer a última alteração de medidas ou máscaras</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>Usar outra vista</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>Versão, licenças, como citar</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>Largura e nível</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>Janela e nível (ver as configurações)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>Janela a partir dos valores da própria imagem</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>Janela conjunta</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Janelas</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>Sua máscara</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>Zoom em torno do ponteiro</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Ampliar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Reduzir</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>Zoom conjunto</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>Aplicar zoom, mover e girar todas as imagens juntas</translation>
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
   <translation>Nenhum</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>RESPOSTA</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>Adicionar</translation>
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
    <numerusform>{count} corte analisado</numerusform>
    <numerusform>Todos os {count:,} cortes analisados</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>Consultar também com o corte girado</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>Uma resposta para uma imagem assim significa pouco; você pode solicitá-la mesmo assim, e ela será marcada.</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>Analisar</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>Analisar novamente</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>Analisar ambas as séries</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>Analisando</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>Responder mesmo assim</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>Resposta oculta</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>Consultar {model}, feito apenas para este plano</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>Não pode ser lido ou analisado</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>Classe na sua opinião</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>Classificando</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>Limpar</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>Clique em uma classe para ver seu mapa.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentário</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Dispensar</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>Solte arquivos, pastas ou arquivos ZIP em qualquer lugar desta janela ou pressione {key}. São lidos DICOM, NIfTI, PNG, JPEG, TIFF, BMP e MATLAB.</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>Resposta anterior, sendo substituída.</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>Resposta anterior, agora desatualizada.</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>Arquivos que não podem ser mostrados</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>Preenchida</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>Para cortes axiais: {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>Para cortes coronais: {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>Para cortes sagitais: {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>Esquecer os arquivos recentes</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>Maior máscara</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Carregando o modelo</translation>
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
   <translation>Sem resposta</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>Nenhuma classe escolhida</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>Nenhuma lesão</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>Nenhum instalado</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Atual</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>Somente a primeira análise com um modelo espera por isso.</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Opacidade do mapa Grad-CAM</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>Opacidade da máscara</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>Abrir uma máscara de referência</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>Abrir o exemplo {title}</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>Ou comece com uma imagem sintética</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>Contorno</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>Contornar só se um tumor for visto</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>Contornando</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>Paciente sem nome</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>Paciente {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>Anterior {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>RECENTES</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>Não ler mais arquivos</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>Leia primeiro a imagem e escolha sua classe ou escreva um comentário em “Sua leitura”. A resposta é então mostrada quando você a solicitar.</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>Lendo</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>Lendo arquivos</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>Lendo a imagem</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>Lendo, {count} arquivo</numerusform>
    <numerusform>Lendo, {count:,} arquivos</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>Revisado por mim</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>ESTUDO</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>EXEMPLOS SINTÉTICOS</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>Colocar o estudo anterior ao lado</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>Mostrar mesmo assim, para pesquisa</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>Mostrar o mapa Grad-CAM de {name}</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>Mostrar a resposta</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>Mostrar a máscara como área preenchida</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>Mostrar a máscara como contorno</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>Mostrar o que foi encontrado</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>Corte</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>Corte {first}; ir para o corte {largest}, onde é maior</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>Corte {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>Corte {number}: sem resposta</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>Corte {number}: {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>Cortes analisados</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>Cortes {first} a {last}; ir para o corte {largest}, onde é maior</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>Parar a análise (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Interrompido após {done:,} de {count} corte</numerusform>
    <numerusform>Interrompido após {done:,} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>Estudo sem nome</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>Estudo {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>O modelo também responde sobre o corte um pouco girado e sobre sua imagem espelhada; se as respostas divergem entre tumor e ausência de tumor, o resultado é inconclusivo. O modelo demora até quatro vezes mais.</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>A imagem não foi analisada.</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>Este modelo não tem uma classe sem tumor.</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>Volume da máscara</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>Volume da série</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>Volume {number} de {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>Onde o modelo não vê tumor, o segmentador não é consultado, e nenhuma máscara pode contradizer a classe.</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>Por que é inconclusivo</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>Gravando arquivos</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>Seu comentário</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>Sua leitura</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>Seu volume</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>desapareceu</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>nova</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>escolha da classe</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>comentário</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>revisão</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count} arquivo não pode ser mostrado</numerusform>
    <numerusform>{count:,} arquivos não podem ser mostrados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count} corte é inconclusivo, com {volume} do volume.</numerusform>
    <numerusform>{count:,} cortes são inconclusivos, com {volume} do volume.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count} corte é inconclusivo; examine a imagem.</numerusform>
    <numerusform>{count:,} cortes são inconclusivos; examine a imagem.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count} corte, ainda não analisado</numerusform>
    <numerusform>{count:,} cortes, ainda não analisados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>Além disso, {count} lesão menor</numerusform>
    <numerusform>Além disso, {count:,} lesões menores</numerusform>
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
    <numerusform>{done:,} de {count} corte analisado</numerusform>
    <numerusform>{done:,} de {count:,} cortes analisados</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (com defeito)</translation>
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
   <translation>Analisar plano</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>Outro paciente</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>Consultar os modelos sobre a imagem em foco</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>Plano axial</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>Fechar esta vista</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>Plano coronal</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>Arraste para girar a cabeça; um clique duplo mostra a frente</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>Solte uma série aqui, ou clique aqui e depois em uma série</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>Quanto da série cada imagem mostra</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>Identidade oculta</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>Lesões em três dimensões</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>Máximo de {thickness} mm</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>Média de {thickness} mm</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>Mínimo de {thickness} mm</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>Lendo {done:,} de {count} corte</numerusform>
    <numerusform>Lendo {done:,} de {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>Plano sagital</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>Mostrar também a cabeça e suas lesões em três dimensões</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>Mostrar os três planos lado a lado ou um ampliado</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>Camadas únicas</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>Cortes que foram lidos</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Parar a leitura</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>Endireitar</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>Espessura das imagens</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>Girar os planos de volta aos da série</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>Ambos têm as mesmas coordenadas.</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>Não é possível apagar uma parte das imagens</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>Não é possível criar a pasta {folder}</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>Nenhum estudo anterior deste paciente e plano está aberto; adicione-o primeiro.</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>Nenhum estudo anterior aberto tem esta sequência neste plano.</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>Não alinhado.</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>O cabeçalho não diz quem foi examinado, em que plano nem quando.</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>O nó {node} em {place} responde.</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>O estudo anterior está alinhado: giro de {angle:.1f}°.</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>abra outra pasta ou arquivo</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>separe várias regiões com ponto e vírgula</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>não há imagem nele, e sim {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>não há imagem nesta pasta</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count} arquivo não pode ser mostrado.</numerusform>
    <numerusform>{count:,} arquivos não podem ser mostrados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count} arquivo enviado</numerusform>
    <numerusform>{count:,} arquivos enviados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>{count} objeto da série {place}</numerusform>
    <numerusform>{count:,} objetos da série {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count} corte em 1 série.</numerusform>
    <numerusform>{count:,} cortes em 1 série.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count} corte em {series:,} séries.</numerusform>
    <numerusform>{count:,} cortes em {series:,} séries.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>Detalhe claro</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>Mais claro</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>Detalhe escuro</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>Mais escuro</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>Refeito: {change}.</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Mais rápido</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>Do arquivo, {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>Faixa completa</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>Contraste máximo</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>As máscaras são corrigidas nos cortes de uma série, não em uma reformatação.</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>Nenhuma imagem está aberta</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>Abra ou solte uma imagem ou uma pasta</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>Orientação desconhecida</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>Aponte para a parte da máscara a excluir.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>SINTÉTICA</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>Visualizador de imagens</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Mais lento</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>Partes moles</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>Padrão</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>Parar a reprodução</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>Texto na imagem</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>Texto e depois Enter</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>O pincel tem {width:.1f} mm de largura, calibrado.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>O pincel tem {width:.1f} mm de largura.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>O pincel tem {width:.1f} px de largura.</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>Não há máscara neste corte.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>Não há nada a refazer.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Não há nada a desfazer.</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>Desfeito: {change}.</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>Janela</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>todo</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>exclusão ({measure})</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>pouco</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alto</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>invertida</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>camada {number} de {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>baixo</translation>
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
   <translation>movimentação ({measure})</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nenhuma</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>leitor</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>referência</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>reformatação</translation>
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
   <translation>corte {number} de {count}, volume {volume} de {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>cortes a cada {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>espaçamento desconhecido</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>tabela</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>aceitação da máscara do modelo</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>pincelada</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>calibração</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>exclusão de uma parte</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>descarte da máscara do leitor</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>uso da borracha</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>preenchimento de furos</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>rejeição da máscara</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>pincelada inteligente</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>suavização</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
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
   <translation>{change} no corte {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} dia</numerusform>
    <numerusform>{count} dias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} mês</numerusform>
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
    <numerusform>{count} ano</numerusform>
    <numerusform>{count} anos</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>{length:.1f} mm de espessura</translation>
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
   <translation>Um segundo olhar</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>Alinhando o estudo anterior.</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>Analisando ambas as séries.</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>Mudança desde o estudo anterior</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>Mudança desde {date}</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>Escolha primeiro sua classe ou escreva um comentário; depois disso, a resposta é mostrada.</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>Corrigir a máscara</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>Solte arquivos, pastas ou arquivos ZIP em qualquer lugar da janela ou pressione {key}. O que está aberto aparece aqui, uma linha para cada série.</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>Solte para abrir.</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>Para a série inteira, analise-a primeiro ({keys}).</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>Para a série inteira, analise-a primeiro.</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>Vá para um corte entre dois cujas máscaras você desenhou e interpole ali.</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>Comprimento da linha em mm</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>Mapa e contorno</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>Abra primeiro uma máscara sobre esta série; depois você poderá corrigir uma cópia dela.</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>Abra uma série para vê-la em três planos.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>Aponte para a lesão a excluir.</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>Máscara de referência aberta; ela marca {count} corte.</numerusform>
    <numerusform>Máscara de referência aberta; ela marca {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>Regiões, setas e textos</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>Os tamanhos estão calibrados e agora são dados em mm.</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>Interrompido. Saia dos três planos e volte para ler a série novamente.</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>Texto nos cantos: {amount}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>A resposta</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>A resposta já se refere a esta imagem.</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>A janela do lote usará este idioma quando for aberta novamente.</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>A classe vem com sua probabilidade e, abaixo dela, o que torna a resposta duvidosa. Clique em uma classe para ver o que fala a favor dela.</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>O arquivo informa o espaçamento dos pixels, portanto não há nada a calibrar.</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>Os arquivos ainda estão sendo lidos.</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>A máscara mudou em {count} corte.</numerusform>
    <numerusform>A máscara mudou em {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>A imagem foi copiada.</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>A imagem foi salva.</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>O corte</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>Os estudos</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>A série inteira</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>A série inteira ({count} corte)</numerusform>
    <numerusform>A série inteira ({count:,} cortes)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>Não há máscara a excluir aqui.</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>Não há máscara de referência deste corte.</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>Este computador tem apenas uma tela.</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>Este plano mostra um corte da série, cuja resposta já é mostrada.</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>Esta série tem apenas um corte; salve a imagem dele.</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>Este corte ({number:,} de {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>Este corte não tem resposta.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Ferramenta</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Ferramentas</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>Gire a roda ou pressione as teclas de seta para outros cortes. Arraste com o botão direito para janela e nível; use Ctrl e a roda para o zoom.</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>O que está aberto não é DICOM.</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>Largura do painel de respostas</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>Largura do painel de estudos</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>Sem isso, as lesões só são comparadas se cada estudo tiver uma.</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>O brainview diz o que um corte de RM de crânio provavelmente mostra, em que parte dele a resposta se baseia e onde há um tumor. Este tour abre uma imagem sintética. O brainview destina-se somente ao uso em pesquisa.</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>nada contornado</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>nos cortes atuais</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>cópia da máscara aberta, em {count} corte</numerusform>
    <numerusform>cópia da máscara aberta, em {count:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>exclusão de uma lesão, em {count} corte</numerusform>
    <numerusform>exclusão de uma lesão, em {count:,} cortes</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>o disco está cheio ou não permite a gravação</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>interpolação entre cortes, em {count} corte</numerusform>
    <numerusform>interpolação entre cortes, em {count:,} cortes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{count} arquivo gravado em {folder}.</numerusform>
    <numerusform>{count:,} arquivos gravados em {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count} arquivo gravado.</numerusform>
    <numerusform>{count:,} arquivos gravados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>{count} corte que você pintou nesse meio-tempo fica como está.</numerusform>
    <numerusform>{count:,} cortes que você pintou nesse meio-tempo ficam como estão.</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} mostra o mapa Grad-CAM, {mask_key} o contorno. Mantenha {bare_key} pressionada para ver a imagem limpa.</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} só conhece cortes destes planos: {planes}. Escolha outro modelo.</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} analisa todos os cortes; {jump_key} vai para o mais suspeito. {export_key} grava um relatório. {keys_key} lista todas as teclas, e {manual_key} explica a parte em que você está.</translation>
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
   <translation>O corte {number} não pode ser mostrado.</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>Esta é uma falha do brainview.</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>Seus arquivos estão intactos. Relate a falha com os detalhes abaixo.</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>uma biblioteca que ele usa travou</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>O brainview foi encerrado inesperadamente da última vez</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>relate isso com o arquivo {report}, que não identifica nenhum paciente; o que você desenhou foi mantido</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>Não é possível alinhar o estudo anterior</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>Deixado de fora: {count} corte sem resposta.</numerusform>
    <numerusform>Deixados de fora: {count:,} cortes sem resposta.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>Não contado: {count} corte fora de posição.</numerusform>
    <numerusform>Não contados: {count:,} cortes fora de posição.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>Não contado: {count} ponto isolado.</numerusform>
    <numerusform>Não contados: {count:,} pontos isolados.</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>Vários cortes estão na mesma posição, portanto não há volume.</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>Os cortes têm espaçamento irregular onde está a máscara, portanto o volume é desconhecido: pelo menos {volume}.</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>Os cortes têm {thickness:.3g} mm de espessura e {distance:.3g} mm de distância entre si; vale a distância.</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>Há cortes sem resposta ao lado da máscara, portanto o volume é desconhecido: pelo menos {volume}.</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>A distância entre os cortes é desconhecida, portanto não há volume.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>O espaçamento de pixels é desconhecido, portanto não há volume.</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>Os cortes não são paralelos, portanto não há volume.</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>calibrado</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>exporte a série novamente com a posição de cada corte</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high é {high:g}, mas precisa ser maior que low, que é {low:g}</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>tem um único corte</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>teria de ser girado em {degrees:.0f}° e deslocado em {distance:.0f} mm</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>os arquivos não dizem onde cada corte se situa no paciente</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>os cortes estão deslocados entre si em {farthest:.1f} mm</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>os cortes estão a {nearest:.1f} a {farthest:.1f} mm uns dos outros, como quando faltam alguns</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>os cortes não são paralelos</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>os cortes têm tamanhos diferentes</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>média {mean}  DP {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>mín {low}  máx {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>nenhuma parte em comum entre os dois foi encontrada</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>abra uma série com cortes igualmente espaçados</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>abra uma com cortes iguais</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>abra a série inteira</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>produto {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>role ambos até o mesmo local e vincule-os ali</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>vários dos cortes estão na mesma posição</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>Falta {count} corte na máscara ou ao lado dela, portanto o volume é desconhecido: pelo menos {volume}.</numerusform>
    <numerusform>Faltam {count} cortes na máscara ou ao lado dela, portanto o volume é desconhecido: pelo menos {volume}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>Falta {count} corte.</numerusform>
    <numerusform>Faltam {count:,} cortes.</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}, espaçamento desconhecido</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>Não é possível encontrar um classificador</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>Não é possível encontrar um segmentador</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>Não é possível carregar {model}</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>Não é possível executar modelos Keras</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>Não é possível executar modelos em {device}</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>Não é possível executar {model} com o mecanismo {engine}</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>Não é possível usar {model} como classificador</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>Não é possível usar {model} como segmentador</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>o Keras é executado em {backend} neste processo</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotecas</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memória</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>Modelos executados em</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>Nenhum segmentador foi executado, portanto não há volume.</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Em {engine} ({device}), dá respostas diferentes de quando foi criado (maior diferença {difference:.1e}, permitida {allowed:.0e}).</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>Em {engine} ({device}), dá as mesmas respostas de quando foi criado (maior diferença {difference:.1e}, permitida {allowed:.0e}).</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>Processador</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Instalação do Python</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>A imagem não tem borda escura, como tem um corte de uma cabeça no ar, portanto provavelmente não é um; abra um corte de RM de crânio que mostre a cabeça inteira.</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>A imagem tem apenas {width}×{height} pixels, muito poucos para se ver algo; abra uma com pelo menos {least}×{least}.</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>A imagem está vazia: não se vê nada nela; abra outro corte.</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>A imagem é diferente daquelas com que {model} foi treinado (distância {distance:.1f}, limite {limit:.1f}), portanto a resposta não teria significado; abra um corte de RM de crânio ou escolha outro modelo.</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>A reformatação cobre poucos milímetros no sentido transversal aos cortes para se ver algo; analise os próprios cortes.</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>O corte mostra muito pouco encéfalo, como um corte através de pele e crânio ou além da cabeça; abra um corte que passe pelo encéfalo.</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Esta é uma imagem do tipo {kind}, e {model} só conhece cortes anatômicos da cabeça; abra um deles, por exemplo T1, T2 ou FLAIR.</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>Esta é uma imagem {modality}, e {model} só conhece {known}; abra um corte {known}.</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>Esta é uma imagem do tipo {kind}, e {model} só conhece cortes anatômicos da cabeça; abra um deles, por exemplo T1, T2 ou FLAIR.</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>Para {model}, a imagem se parece mais com uma figura sem encéfalo do que com um corte (pontuação {score:.1f}, limite {limit:.1f}), portanto a resposta não teria significado; abra um corte de RM de crânio ou escolha outro modelo.</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>escolha um classificador; veja brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>escolha um segmentador; veja brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>escolha outro modelo ou obtenha o pacote novamente</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>escolha o dispositivo auto ou cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>escolha o mecanismo {engine} ou auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>instale o brainview com pip ou escolha um modelo ONNX</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>instale {package} ou escolha o dispositivo auto ou cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>não pode ser iniciado aqui</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>não deu nenhuma máscara</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>não deu probabilidades</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>não tem saídas</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>é um classificador</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>é um segmentador</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>falta a saída {name} (existentes: {given})</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>exige mais de uma imagem</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>a saída {name} tem o formato {shape}, e não {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>a saída {name} contém valores que não são números</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>a saída {name} não está entre 0 e 1</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>a soma das probabilidades não é 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>não está instalado nenhum que possa ser executado</translation>
  </message>
  <message>
   <source>package</source>
   <translation>pacote</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>salve-o novamente com esta versão, sem camadas Lambda</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>veja brainview models e instale o brainview novamente</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>inicie o brainview em um processo próprio</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>o modelo existe apenas como {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>esta instalação não tem o TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>este {program} foi compilado sem ele</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>atualize o brainview ou obtenha o pacote novamente</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} contém outro tamanho de imagem; obtenha o pacote novamente.</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} não contém {outputs} para comparar; obtenha o pacote novamente.</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} está ausente ou com defeito; obtenha o pacote novamente.</translation>
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
   <translation>{model} não deu resposta</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} foi interrompido nele</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} foi interrompido: {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} não aceita {file}</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>Calibração</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>Tumor apontado</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>Ausência apontada</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>Matriz de confusão</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>Dice por corte</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>Dice por volume (todos os cortes de um paciente)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>O Dice refere-se aos cortes com máscara de um especialista que não foram recusados.</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>Erro de calibração esperado</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>Alarmes falsos</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>Números marcados com * são de menos de 10 pessoas: muito poucas para dizer algo, seja qual for o intervalo.</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Hachuradas, das máscaras com Dice abaixo de 0,5</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>Cortes conhecidos recusados</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>Marcados sem tumor</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>A probabilidade média revela Dice abaixo de 0,5 (área sob a curva ROC)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medida</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>Não detectados</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>De tumor ou ausência de tumor. O erro abrange todos os cortes com probabilidades, também os inconclusivos; a proporção de respostas corretas, apenas as respostas.</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>Recusados, dos que passam pelo encéfalo</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>Acertos onde indica 0,9 ou mais</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>Acertos entre os respondidos</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>Cortes através de pele e crânio devem ser recusados; são contados em “Muito pouco encéfalo”.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>A classe</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>A máscara</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>A dúvida sobre a máscara</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>Muito pouco encéfalo</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>Classe verdadeira</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>Tumor ou ausência de tumor, por sequência e plano</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>Tumores marcados</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>Com tumor</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sem tumor</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todas</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>todas as classes</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>acima de {share:.3f}</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>abaixo de {share:.3f}</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} a {high}; {count:,} de {people:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>“Tumor apontado” e “Ausência apontada” são proporções dos cortes que receberam resposta (sensibilidade e especificidade), com intervalos de 95 % por paciente e o número de cortes e de pessoas. “Não detectados” e “Alarmes falsos” são proporções de todos os cortes.</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 dígitos hexadecimais</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>Um perceptron multicamadas não tem convolução que possa mostrar em que se baseou.</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Um segundo olhar sobre cortes axiais isolados de RM de crânio em pesquisa e ensino: glioma, meningioma, tumor hipofisário ou nenhum deles.</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Um segundo olhar sobre cortes coronais isolados de RM de crânio em pesquisa e ensino: glioma, meningioma, tumor hipofisário ou nenhum deles.</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Um segundo olhar sobre cortes sagitais isolados de RM de crânio em pesquisa e ensino: glioma, meningioma, tumor hipofisário ou nenhum deles.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>Um segundo olhar sobre cortes isolados de RM de crânio em pesquisa e ensino: glioma, meningioma, tumor hipofisário ou nenhum deles.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>Um segundo olhar sobre cortes isolados de RM de crânio em pesquisa e ensino: glioma, meningioma, tumor hipofisário ou nenhum deles. Mantido para comparação; MobileNetV2 é a melhor escolha.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>Um segundo olhar sobre cortes isolados de RM de crânio em pesquisa e ensino: se há um tumor, de qual de três tipos e onde.</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>Não é possível encontrar o modelo {model}</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>Não é possível usar o modelo sem nome</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>Não é possível usar o modelo {model}</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>Não é possível usar o modelo {model} em {folder}</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}.</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}; leitores humanos {readers:.2f}.</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>Ele distingue principalmente cortes T1 com contraste, que quase sempre tinham um tumor no treinamento, de outras sequências, que quase nunca tinham. Não confie nele onde todos os cortes são de uma só sequência.</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>Nenhum número confiável é conhecido para este modelo.</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>Dos tipos de tumor, conhece glioma, meningioma e tumor hipofisário; não viu outros e viu poucos cortes T2 com tumor. Crianças e cabeças após cirurgia são raras em seu treinamento.</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>Contorno de um tumor em cortes isolados de RM de crânio em pesquisa e ensino: cortes FLAIR ou de três sequências de gliomas, cortes T1 com contraste.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>Aponta para dentro do tumor em {value} de 100 cortes de teste.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>Aponta para dentro do tumor em {value} de 100 {unit} de teste.</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>Acerta em {value} de 100 cortes de pacientes nunca vistos ({low} a {high}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>Acerta em {value} de 100 {unit} de pacientes nunca vistos ({low} a {high}).</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>O mapa Grad-CAM deste modelo não é mostrado: {reason}.</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>Treinado apenas com cortes axiais de gliomas de baixo grau (88 pacientes do The Cancer Genome Atlas). Não conhece outros tumores, sequências ou planos.</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>Treinado com gliomas, meningiomas e tumores hipofisários de adultos. O contorno em outras sequências ou lesões não foi avaliado; um corte saudável pode receber um.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>Treinado com cortes isolados exportados de adultos, a maioria T1 com contraste. Não conhece metástases, outras lesões, crianças ou imagens após cirurgia, e pode tomar a aparência da sequência pela ausência de um tumor.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>Treinado com cortes isolados exportados de adultos, a maioria T1 com contraste. Não conhece metástases, outras lesões, crianças ou imagens após cirurgia.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Treinado com cortes isolados exportados de adultos, a maioria T1 com contraste. Não conhece metástases, outras lesões, crianças ou imagens após cirurgia. Os conjuntos públicos contêm apenas 24 cortes coronais sem tumor: pergunte a ele qual é o tumor, e não se há um.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>Treinado com cortes isolados exportados de adultos, a maioria T1 com contraste. Não conhece metástases, outras lesões, crianças ou imagens após cirurgia. Os conjuntos públicos contêm apenas 84 cortes sagitais sem tumor: pergunte a ele qual é o tumor, e não se há um.</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>Se um corte de RM de crânio mostra um tumor, em pesquisa e ensino. Mantido para comparação: 11.137 pesos, uma única convolução.</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>Se um corte mostra um glioma de baixo grau, em pesquisa e ensino: a primeira etapa antes da ResUNet. Para cortes de três canais (T1, FLAIR, T1 com contraste) ou apenas FLAIR.</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>uma modalidade DICOM</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>uma data como '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>uma lista de pelo menos {count}, cada item: {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>uma lista de {count}, cada item: {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>um nome que termina em .npz</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>um nome que termina em .onnx ou .keras</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>um número de {low:g} a {high:g}</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>uma versão como '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>um número inteiro de {low} a {high}</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>um objeto</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>outro modelo com este id está instalado</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>escolha um destes: {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>corrija manifest.json ou obtenha o pacote novamente</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>todos os planos</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>obtenha um pacote cujos pesos estejam todos nesse arquivo</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>obtenha o pacote novamente</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>dê outro id a este ou remova-o</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high é {high:g}, mas precisa ser pelo menos low, {low:g}</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>em seu manifesto, {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>instale um modelo</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>ele quase não depende da classe (correlação {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>tem mais de {limit:,} bytes</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>não é um arquivo comum</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>ele aponta para dentro do tumor em {map} de 100 cortes, e o centro do corte está ali em {middle}</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>os valores de tipicidade têm o formato {shape}, e não {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>letras minúsculas, dígitos, pontos, hifens, no máximo 64</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>sem mapa Grad-CAM</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>esse modelo não está instalado</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>um destes: {values}</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>contorno do tumor</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>texto em uma linha</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>o manifesto</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>falta {field}</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} não é um campo conhecido; são conhecidos aqui {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} é {value!r}, mas precisa ser um motivo, porque este classificador não tem explicação</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} é {value!r}, mas precisa estar vazio junto com uma explicação</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} é {values}, mas precisa ser uma lista de pelo menos 2</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} é {values}, mas os textos precisam ser diferentes</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} é {value}, mas precisa ser {wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file} não pode ser lido</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file} não pode ser lido: {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} difere do hash em seu manifesto</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} não contém as estatísticas de suas imagens</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} tem tamanho diferente do indicado em seu manifesto</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>{file} está ausente</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} não é um arquivo ONNX ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} não é um JSON válido</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} usa pesos de outro arquivo, que nenhum hash cobre</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>apenas cortes de plano {planes}</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>{value:.2f} por corte</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>{value:.2f} por volume</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>Não é possível consultar o nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>Não é possível buscar a série completa do nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>Não é possível buscar do nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>Não é possível obter resposta do nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>Não é possível aguardar conexões</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>Não é possível aguardar conexões em {host}:{port}</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>Não é possível aguardar conexões com TLS</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>Não é possível acessar o nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>Não é possível ler {path}: está danificado; envie os arquivos novamente.</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>Não é possível enviar ao nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>Não é possível enviar {name}: {reason}; fica na caixa de saída.</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>Não é possível comunicar-se com o nó {name} em {place}</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>Não é possível usar os certificados das configurações</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>Não é possível gravar a caixa de saída {folder}</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>Conexão de {address} descartada: não está configurado.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>Conexão de {address} descartada: {reason}.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>Conexão de {address} descartada: já há {waiting} abertas.</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>Associação de {ae_title!r} a partir de {address} recusada: não está configurado, chama outro AE title ou há associações demais abertas.</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>Objeto de {caller} recusado: veio de {address}, que não é seu endereço.</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLS falhou ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>um arquivo não pode ser lido</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>adicione ambos ou remova tls do serviço de recepção</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>permita-os no nó</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>permita-os no nó ou escolha outro</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>um objeto não pode ser gravado ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>restrinja a consulta ou veja o log dele</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>verifique host e porta nas configurações e se o nó está em execução</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>verifique se ele conhece o AE title, o endereço e a porta do brainview</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>verifique o disco da pasta e os UIDs e busque novamente</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>verifique o host nas configurações</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>verifique a url nas configurações</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>verifique a url e o log dele</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>verifique se ambos os lados usam TLS e quais certificados</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>verifique se a porta é a do DICOM e se ambos os lados usam TLS</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>escolha outro endereço ou porta, ou encerre o que aguarda conexões ali</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>exporte-o novamente da origem</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>libere espaço e envie os arquivos novamente</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>anunciou mais do que um objeto pode ter</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>respondeu com HTTP {status}</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>não respondeu em {seconds:.0f} segundos</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>não dá acesso ao brainview (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>terminou no meio de um objeto</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>encerrou a conexão sem resposta</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>falhou</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>não deu uma resposta válida</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>não tem essa série</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>não existe mais ou não é mais um arquivo DICOM</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>está em um arquivo compactado, que precisa ser extraído primeiro</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>não é um arquivo DICOM com cabeçalho de arquivo</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>deixou objetos de fora</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>recusou (status {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>recusou a associação ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>recusou a consulta (status {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>parou no meio</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>não aceita nenhum dos serviços e tipos de objeto em questão</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>seu certificado não é confiável ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>informe a ele o AE title {own_title} e verifique o dele, {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>veja o log dele</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>veja o log dele e busque novamente</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>indique arquivos em formato PEM que pertençam um ao outro, com a chave sem criptografia</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>indique nas configurações a autoridade que o assinou</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>nenhum computador de nome {host} é conhecido</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>nenhuma conexão criptografada foi estabelecida ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>sem handshake</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>nenhum motivo informado</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>nada aguarda conexões ali</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>coloque o nome e a senha do host no arquivo .netrc</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>a conexão falhou</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>o arquivo não pode ser codificado para o nó</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>o arquivo não pode mais ser lido</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>o nó não aceita {kind} como {syntax}</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>o nó não tem mais espaço</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>o nó o recusou (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>o nó o recusou (status {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>o nó enviou um objeto com um UID danificado</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>as configurações permitem {address!r}, que não é um endereço IP</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>as configurações não indicam certificado e chave para o serviço de recepção</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>não combinam ou estão danificados</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>tente novamente quando estiver em execução</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>escreva-o como 10.1.2.3 ou 10.1.2.0/24</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>Sem resposta para {slices}.</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>Sem resposta para {slices}: {reason}.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>Um objeto da série {key} foi recusado: chegou depois que a série estava completa; aumente quiet_s nas configurações.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>Um objeto da série {key} foi recusado: não pode ser guardado ({why}).</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>Um objeto da série {key} foi recusado: o spool está cheio.</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>Um objeto de {caller} foi recusado: o cabeçalho está danificado.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>{count} objeto enviado a {node}.</numerusform>
    <numerusform>{count} objetos enviados a {node}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>A série {key} não tem resposta; fica guardada na pasta failed.</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>A série {key} foi respondida: {count} objeto.</numerusform>
    <numerusform>A série {key} foi respondida: {count} objetos.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>Série {key}: {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>O disco de {folder} está cheio; as séries esperam até que haja espaço livre.</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>escolha outra pasta para o serviço de recepção nas configurações</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>libere espaço ou escolha outra pasta nas configurações</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>indique os remetentes do serviço de recepção em {path}</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>as configurações não permitem o acesso de ninguém</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>Uma massa brilhante junto à dura-máter da convexidade esquerda, com caudas durais; MATLAB, axial, T1 com contraste.</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>Um anel com necrose e edema no hemisfério direito; uma série DICOM de 14 cortes axiais, T1 com contraste.</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>Uma massa com cintura que se eleva da sela até o quiasma; PNG, sagital, T1 com contraste.</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>Não é possível listar as imagens de exemplo</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>Não é possível usar a chave {name}</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>Não é possível gravar cópias em {folder}</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>Glioma</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>Encéfalo saudável</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>Meningioma</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>Sem tumor; um corte DICOM, axial, T2.</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>Adenoma hipofisário</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>um segredo que ninguém adivinhe tem de 16 a 65.536 bytes</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>um corte não é tão grande quanto indica seu cabeçalho</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>comece mais para dentro</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>verifique o nome</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>verifique o arquivo</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>verifique o arquivo e suas permissões de acesso</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>verifique o arquivo ou exporte um único corte</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>verifique o nome e suas permissões de acesso</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>escolha um arquivo dentro dela</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>escolha uma pasta em outro lugar</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>escolha um quadro de 0 a {last}</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>escolha outro</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>escolha o quadro 0</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>feche outros programas e tente novamente</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>converta-o para NIfTI com o programa que o criou</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>copie-o novamente ou extraia-o</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>exporte-o novamente como pasta</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>exporte a série novamente</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>indique um arquivo DICOM</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>indique uma imagem, uma pasta ou um ZIP</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>indique uma máscara por corte ou dê a cada máscara o nome de seu corte</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>indique a máscara desta imagem</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>indique a máscara desta imagem no tamanho da própria imagem</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>nome inválido</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>pertence às imagens que são copiadas</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>não pode ser lido ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>não tem cabeçalho DICOM</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>não contém imagens</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>não contém máscara de tumor do tamanho de sua imagem</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>contém apenas um quadro, e nenhum quadro {frame}</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>contém o que o macOS sabe sobre outro arquivo</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>contém {count} quadro, e nenhum quadro {frame}</numerusform>
    <numerusform>contém {count} quadros, e nenhum quadro {frame}</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>contém {masks} sem posição no paciente, e o exame, {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>é um volume FreeSurfer</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>é uma imagem GIF</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>é um volume MINC</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>é um volume MetaImage</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>é um array NumPy</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>é um documento PDF</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>é uma imagem WebP ou outro arquivo RIFF</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>é um arquivo ZIP</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>é um arquivo ZIP com mais de {count:,} arquivos</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>é uma imagem JPEG 2000 pura</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>é um arquivo ZIP danificado</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>é um arquivo de texto</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>é uma imagem AVIF</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>é um volume Analyze, que não distingue esquerda de direita</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>é uma imagem HEIC</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>é um volume NRRD</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>é um arquivo com vários arrays NumPy</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>está compactado com gzip</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>está criptografado</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>é maior do que indica o arquivo compactado</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>é a segunda metade de um volume</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>tem {size:.1f} GiB, e o limite é {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>está em mais de {count} pastas, uma dentro da outra</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>precisa de mais memória do que há livre</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>ocupa mais de {size} GiB quando extraído</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>foi feito para um exame com outro sistema de referência</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>o arquivo compactado contém outro arquivo com o mesmo nome</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>o conteúdo não é de nenhum tipo conhecido</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>os contornos estão onde não há corte do exame</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>os contornos foram desenhados em outro plano</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>o cabeçalho indica um tamanho de {columns}×{rows} pixels</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>o cabeçalho indica {size} pixels, acima do limite</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>a máscara está onde não há corte do exame</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>o nome não é válido</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>as partes estão aninhadas em profundidade excessiva</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>os cortes são coloridos</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>os {count} cortes de {columns}×{rows} pixels têm {held:,.0f} milhões de voxels, e a memória está limitada a {limit:,.0f} milhões</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>crie um arquivo de 32 bytes aleatórios</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>dê-lhe o nome GTV ou exporte apenas essa estrutura</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>nenhum dos pixels é um número</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>nada indica qual estrutura é o tumor ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>abra uma série em tons de cinza</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>abra uma série com menos cortes ou cortes menores</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>abra um único corte ou uma exportação menor</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>abra uma exportação menor</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>abra um arquivo {formats} ou {last}</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>abra o arquivo .hdr ao lado dele</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>renomeie-o</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>salve-o como NIfTI ou PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>salve-o como NIfTI, por exemplo com o 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>salve-o como PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>obtenha o arquivo novamente de quem o publicou</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>o arquivo está vazio</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>a máscara tem {width}×{height} pixels, e seu corte, {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>o exame não tem posições no paciente</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>o sistema não permite sua leitura</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>esse arquivo não existe</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>extraia-o e abra a pasta</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>extraia-o manualmente</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>extraia o arquivo compactado e tente novamente</translation>
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
   <translation>{name} está com defeito</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>copie o arquivo compactado novamente ou extraia-o</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>tempo de eco {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>parte imaginária</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>erro de entrada/saída</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>o arquivo compactado está danificado</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>magnitude</translation>
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
    <numerusform>{count} corte em outra direção ({plane})</numerusform>
    <numerusform>{count:,} cortes em outra direção ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>{count} corte em várias direções</numerusform>
    <numerusform>{count:,} cortes em várias direções</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>{count} corte de outro eco (tempo de eco {echo:g} ms)</numerusform>
    <numerusform>{count:,} cortes de outro eco (tempo de eco {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>{count} corte de outro tipo</numerusform>
    <numerusform>{count:,} cortes de outro tipo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>{count} corte de outro tipo ({words})</numerusform>
    <numerusform>{count:,} cortes de outro tipo ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>{count} corte de outro tamanho ({columns}×{rows})</numerusform>
    <numerusform>{count:,} cortes de outro tamanho ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>{count} corte com posição</numerusform>
    <numerusform>{count:,} cortes com posição</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>{count} corte sem posição</numerusform>
    <numerusform>{count:,} cortes sem posição</numerusform>
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
   <translation>Aninhado mais profundamente do que é mostrado</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>Apenas as primeiras {count:,} linhas são mostradas</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>Criador privado</translation>
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
   <translation>Elemento desconhecido</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>uma região a apagar está fora de seus {columns}×{rows} pixels</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>abdome</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>uma sobreposição está nos bits dos pixels, onde permaneceria</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>angiografia</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>tornozelo</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>braço</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>apague a região do texto ou deixe a imagem de fora</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>mama</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>coluna cervical</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>verifique se ainda está lá</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>verifique o arquivo e o espaço restante</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>verifique os números de --blank</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>tórax</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>escolha outra pasta para as cópias</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>converta-o com “dcmdjpeg” (DCMTK) ou exporte-o sem compressão</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>converta-o com “djxl” da libjxl ou exporte-o sem compressão</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>converta-o com “gdcmconv --raw” ou exporte-o sem compressão</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>copie apenas arquivos DICOM</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>copie-o ou exporte-o novamente</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>copie-o ou exporte-o novamente da origem</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>difusão</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>ecoplanar</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>cotovelo</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>exporte-o novamente</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>exporte-o novamente sem compressão</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>exporte-o como imagem em tons de cinza sem compressão</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>exporte-o sem compressão</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>exporte-o sem compressão (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>exporte-o sem sobreposições</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>exporte apenas a estrutura do tumor</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>exporte as estruturas de cada exame separadamente</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>busque a própria imagem de lá</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>mapa de campo</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>fluxo</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>pé</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>funcional</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>indique um conjunto de estruturas com contornos</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>indique o conjunto de estruturas do exame</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>mão</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>coração</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>quadril</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>não pode ser copiado ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>não diz como seus pixels são codificados (sem sintaxe de transferência)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>tem {count} valor por pixel</numerusform>
    <numerusform>tem {count} valores por pixel</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>contém um vídeo ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>não contém nenhum contorno fechado</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>não contém pixels</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>não contém pixels ({kind}), e textos em qualquer parte podem identificar o paciente</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>não contém pixels ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>é uma captura de tela</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>é um DICOMDIR danificado</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>é uma captura secundária</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>não é um arquivo DICOM</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>não é um conjunto de estruturas RT</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>não indica nenhuma sintaxe de transferência conhecida</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>não indica nenhuma sintaxe de transferência conhecida ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>ocupa mais de {size} MiB quando descompactado</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>o cabeçalho DICOM está danificado</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>a Modality LUT está danificada</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>a paleta de cores está danificada</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>os contornos têm mais de {max_points:,} pontos</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>a cópia não pode ser gravada</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>o cabeçalho se contradiz quanto à cor</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>o cabeçalho não diz o que ele é (classe e instância SOP)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>o cabeçalho tem mais de {max_items:,} itens</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>o cabeçalho tem mais de {max_steps:,} elementos</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>o cabeçalho está danificado</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>falta no cabeçalho o elemento {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>o cabeçalho diz que há texto gravado na imagem</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>os pixels e o cabeçalho divergem quanto ao tamanho</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>os pixels estão codificados, e nada indica onde começa um quadro</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>os pixels estão cortados</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>os pixels estão incompletos</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>os pixels estão incompletos ({held:,} de {frames:,} quadros)</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>os pixels estão incompletos ({held:,} de {needed:,} bytes)</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>os pixels estão danificados</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>os pixels não podem ser decodificados</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>os pixels estão em um servidor (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>as referências estão danificadas</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>as estruturas estão danificadas</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>as estruturas estão em vários sistemas de referência</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>joelho</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>deixe-o de fora</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>perna</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>fígado</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>localizador</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>coluna lombar</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>nenhum decodificador consegue ler os pixels ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>apenas arquivos DICOM têm tags</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>abra uma imagem do mesmo estudo</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>abra-o com um visualizador que tenha Kakadu ou exporte-o sem compressão</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>abra a pasta em que ele está</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>pelve</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>perfusão</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>fantoma</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>reproduza-o com um reprodutor de vídeo; imagens estáticas do estudo podem ser abertas</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>projeção</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>próstata</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>mapa quantitativo</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>regiões de pixels codificados assim não podem ser apagadas</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>salve-o em tons de cinza</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>ombro</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>espectroscopia</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>faltam os pixels do quadro {frame:,}</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>os pontos de um contorno estão danificados</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>a mesma imagem já foi copiada</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>este elemento está danificado</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>coluna torácica</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>elemento desconhecido</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>tipo desconhecido</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>punho</translation>
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
    <numerusform>{count} item</numerusform>
    <numerusform>{count:,} itens</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} não é uma região; escreva LINHA,COLUNA,ALTURA,LARGURA em pixels</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}, portanto pode mostrar o nome do paciente</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>exporte-o novamente da origem ou como PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>o conteúdo fez o decodificador parar</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>abra-o novamente mais tarde</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>a leitura demorou mais de {count} segundo</numerusform>
    <numerusform>a leitura demorou mais de {count} segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>o programa está sendo encerrado</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>o sistema não inicia um processo para decodificá-lo</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>exporte-o sem compressão ou mais uma vez</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>termina cedo demais</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>não contém nenhum array numérico bidimensional</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>contém variáveis demais</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>contém {count} matriz ({names})</numerusform>
    <numerusform>contém {count} matrizes ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>o conteúdo MATLAB está danificado</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>as structs estão aninhadas em profundidade excessiva</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>{name} não é uma matriz numérica ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>salve-o novamente no MATLAB</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>salve um corte como matriz</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>salve apenas a imagem</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>salve a imagem como matriz ou como cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} e outros</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>converta-os em floats de 32 bits</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>termina antes do último corte</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>o cabeçalho NIfTI está danificado</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>os dados comprimidos estão danificados</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>o cabeçalho indica um lado sem comprimento</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>o cabeçalho não indica o número de dimensões</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>o cabeçalho indica errado onde começam os voxels</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>os voxels são números de 128 bits</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>os voxels são bits</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>os voxels são cores com opacidade</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>os voxels são números complexos</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>os voxels estão em um arquivo .img, que está ausente</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>os voxels são números do tipo desconhecido {code}</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>coloque-o ao lado deste</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>uma soma de verificação está errada</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>copie-o novamente ou salve-o como PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>salve-o em tons de cinza ou como RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>Todas as lesões</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>Relatório de análise</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respostas</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>Não é possível usar o logotipo {name}</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>Não é possível gravar Parquet</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>Não é possível gravar a tabela {name}</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>Centro, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>Classe antes da resposta do modelo</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>Classes, nenhuma decidida</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>Classificador</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>Dúvidas</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>Dúvidas, avisos ou motivo</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>Extensão</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>SHA-256 do arquivo</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>Arquivo ou pasta contém</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Arquivos</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primeira</translation>
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
   <translation>Maior no</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Última</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>Lesão</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>Lesões</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>Maior × perpendicular</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>Próxima</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>Nenhuma resposta é dada; o motivo está ao lado da imagem.</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>Nenhum classificador foi consultado.</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>Nenhuma imagem corresponde. Altere um filtro ou mostre tudo.</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>Nenhuma imagem foi encontrada, portanto não há nada a listar.</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>N.º</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>o OpenCV não consegue criar um MP4 aqui</translation>
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
   <translation>Atenção</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>Probabilidade mínima, em %</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>Leitor</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisado</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>SINTÉTICA – nenhum equipamento adquiriu esta imagem</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>Imagem</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>Imagem com as medidas do leitor</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>Imagem {number} de {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>Segunda classe</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>Sequência (modelo)</translation>
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
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>A lista de imagens precisa de JavaScript, que está desativado neste navegador. As mesmas linhas estão no arquivo de tabela que foi gravado com esta página.</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>O mapa de “sem tumor” só é desenhado onde é escolhido.</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>O relatório não contém classe, mapa Grad-CAM nem máscara de tumor.</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>Esta imagem não foi analisada</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>Roda ou teclas de seta: outros cortes. Manter X: imagem limpa. Esc: voltar à lista.</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>um relatório é um arquivo .png ou .pdf</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>área das lesões, até {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>Relatório de análise do brainview</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>Relatório de série do brainview</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>escolha GIF ou outra pasta</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>escolha outra pasta ou nome de arquivo</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>escolha outra imagem nas configurações</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>todas as classes</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>dê-lhe uma destas extensões</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>alto</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>instale brainview[parquet] ou grave .csv ou .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>não pode ser lido</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>tem mais de {count} pixels em um lado</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>tem mais de 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>não é uma imagem PNG ou JPEG</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>substituiria a imagem</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>o nome precisa terminar em {endings}</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>baixo</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>máscara</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>máscara (hachurada: duvidosa)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>máscara (do leitor: pontilhada)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>sem classe</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>sem sobreposição</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrow não está instalado</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>máscara do leitor</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>referência (tracejada)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>o nome não é permitido</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>não há pasta {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>máscara do tumor</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>máscara do tumor (hachurada: duvidosa)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}, com uma dúvida</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (como o modelo)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (como o modelo), escolhida antes de a resposta do modelo ser mostrada</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (o modelo: {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (o modelo: {model}), escolhida antes de a resposta do modelo ser mostrada</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}, e alterada depois</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>Mais {count} medida no programa.</numerusform>
    <numerusform>Mais {count:,} medidas no programa.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>{count} nota deixada de fora aqui.</numerusform>
    <numerusform>{count:,} notas deixadas de fora aqui.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count} imagem</numerusform>
    <numerusform>{count:,} imagens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>{count} lesão menor deixada de fora aqui.</numerusform>
    <numerusform>{count:,} lesões menores deixadas de fora aqui.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{first} a {last} de {count} imagens</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}, quadro {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}, leitor</translation>
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
   <translation>{shown} (de {count} no total)</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>Não é possível gravar objetos DICOM da série</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>Não é possível gravar um relatório estruturado</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>um UID do cabeçalho está danificado</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>exporte cada parte como uma série própria</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>exporte cada volume como uma série própria</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>exporte-a novamente sem alterar UIDs</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>exporte um arquivo por corte</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>indique os arquivos DICOM como o equipamento ou o PACS os exporta</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>faltam nos cabeçalhos UIDs ou a posição dos cortes</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>os cortes são partes de um mosaico</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>os cortes pertencem a várias séries</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>os cortes pertencem a vários estudos</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>os cortes estão em vários sistemas de referência</translation>
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
   <translation>nenhum corte tem resposta</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>nenhum tumor está contornado em nenhum corte</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>vários dos cortes estão na mesma posição</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>vários cortes têm o mesmo SOP Instance UID</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>o espaçamento de pixels difere entre os cortes</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>a posição de um corte está danificada</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>o leitor não deixou tumor contornado em nenhum corte</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>1 a 16 caracteres ASCII sem barra invertida</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>Não é possível encontrar o nó {name}</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>Não é possível salvar as configurações</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>Não é possível usar as configurações</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>Não é possível usar o arquivo de configurações {path}</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>Não há arquivo de configurações {path}, portanto são usadas as configurações padrão.</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>uma pasta</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>adicione-o em {path}</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title e host precisam ser indicados juntos</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>um endereço</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>certificado e chave precisam ser indicados juntos</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>corrija-o</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>o destino {name!r} não é nenhum dos nós</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution precisa ser uma única linha</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>tem a versão {found!r}, e não {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>não é um JSON válido</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>letras, dígitos, pontos, hifens, no máximo 64</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>permita a gravação em {path}</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>os nós precisam ter nomes diferentes</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>uma linha</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>são usadas as configurações padrão, e uma cópia é guardada como {name}</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>são usadas as configurações padrão, e o arquivo fica como está</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>o nome ou endereço de um host</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>o caminho de uma imagem</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>as configurações não conhecem nenhum</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>as configurações conhecem {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>o sistema não permite isso</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>url precisa ser indicada, ou então ae_title e host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url precisa começar com http:// ou https://</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>Não é possível guardar a última alteração</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>Não é possível ler o que foi desenhado anteriormente</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>Não é possível separar um arquivo danificado</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>Não é possível usar o que foi desenhado anteriormente</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>uma versão mais nova do brainview o gravou</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>outra janela alterou o mesmo corte</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>outra janela grava continuamente sobre este estudo</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>feche essa janela e desenhe novamente</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>desenhe novamente</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>libere espaço ou verifique suas permissões e desenhe novamente</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>o arquivo está danificado e foi separado</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>veja o que ela desenhou, que agora é mostrado, e desenhe o seu novamente</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>abra o estudo com essa versão; o que você desenhar agora não será guardado</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>Não é possível ler os rótulos em {table}</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>Não é possível usar a classe {name!r} em --names</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>Não é possível usar os rótulos em {table}</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>Não é possível usar o nome {pair!r}</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Deixados de fora</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>Avaliado em</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>O modelo de classificação e segmentação</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>O modelo de classificação</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>O paciente de {count} corte não é conhecido: cada arquivo conta como um paciente próprio, portanto os intervalos podem ser estreitos demais.</numerusform>
    <numerusform>O paciente de {count:,} cortes não é conhecido: cada arquivo conta como um paciente próprio, portanto os intervalos podem ser estreitos demais.</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>O modelo de segmentação</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>adicione uma coluna frame, contada a partir de 0, ou uma máscara do volume</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>exporte a máscara no tamanho da imagem</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>preencha o rótulo</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>não diz qual classe se quer indicar</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>falta a coluna {columns}</numerusform>
    <numerusform>faltam todas as colunas {columns}</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>não tem nenhuma linha</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>contém {number} cortes, e nada indica quais mostram o tumor</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>indique um arquivo CSV com --labels</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>dê nome às colunas na primeira linha, entre {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>nem a tabela nem uma máscara diz o que ele mostra</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>use uma destas: {classes}</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>o modelo não tem essa classe</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>o sistema não consegue lê-lo</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>esta máscara tem {width}×{height} pixels, e sua imagem, {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>escreva como em --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} com {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}, avaliado aqui</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}, pelos motivos que foram informados</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} não indica arquivo; preencha ou remova a linha.</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}: o quadro {frame!r} não é um número a partir de 0; corrija-o ou deixe-o vazio.</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}: o rótulo {label!r} não é nenhum de {classes}; diga o que significa, por exemplo --names "{label}={meant}".</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: o plano {plane!r} não é nenhum de {known}; conta como não informado.</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: a sequência {sequence!r} não é nenhuma de {known}; conta como não informada.</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}: não há arquivo {file}; corrija o caminho ou remova a linha.</translation>
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
   <translation>{table}, linha {number}</translation>
  </message>
 </context>
</TS>
