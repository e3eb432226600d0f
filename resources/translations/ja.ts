<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>「{first}」はコマンドでもファイルでもありません。使えるコマンド：{commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>{folder}の監査ログに書き込めません</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>監査ログは{lines}ですが、この情報は{number}行目までを指しています。</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>{first}～{last}行目がありません。</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>{number}行目が破損しています。</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>{number}行目の位置が正しくありません。</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>{number}行目が変更されています。</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>末尾の{first}～{last}行目がありません。</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>別のプログラムが書き込みを続けています</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>空き容量を確保するか、フォルダを書き込み可能にしてください</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.jsonがないか破損しているため、末尾の行が欠けていても検出できません。</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>{number}行目の記録時にlast.jsonがなかったため、それより前の行が削除された可能性があります。</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>ディスクに書き込めません</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>{name}を完了できません</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>一括解析を続行できません</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>{name}を他の一括解析に対してロックできません</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>{cluster}のDaskスケジューラに接続できません</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>クラスタ{address}でTLSを使用できません</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>クラスタを使用できません</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>ジャーナル{name}を使用できません</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>{folder}に書き込めません</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>ページ{name}を書き込めません</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>{name}を書き込めません</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>{total:,}スライス中{count:,}スライスで、書き込めないファイルがありました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>前回と異なる項目：{names}。そのため、すべてのファイルを改めて解析します。</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>SQLiteのエラーは「{error}」です</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>再開できる前回の実行がないため、すべてのファイルを解析します。</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>このファイルを単独で解析してください</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>別の一括解析が書き込み中です</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>別の一括解析が書き込み中です（コンピュータ{computer!r}のプロセス{process}）</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>要求による判定</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>元に戻してから一括解析を再開してください</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>パスを確認してください</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>別のファイル名を選んでください</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributedがインストールされていません</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>空き容量とアクセス権を確認するか、別のディスクのフォルダを選んでください</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>空き容量を確保するか、別のフォルダを選ぶか、このファイルを削除してください</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>brainview[cluster]をインストールしてください</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>アドレスが{scheme}で始まっていません</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>名前の末尾を.htmlにしてください</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>スケジューラをTLSで起動するか、鍵の指定を外してください</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>スケジューラを起動するか、アドレス（例：tcp://host:8786）を確認してください</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>実行エンジン</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>フォルダがなくなりました</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>領域抽出モデル</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>システムからのメッセージは「{said}」です</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>回転スライスの判定</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>brainviewのバージョン</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>処理しようとしたワーカーが失われました（{kind}）</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>ファイル{name}がありません</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>2段階処理</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>終了を待つか、別のファイルを選んでください</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>レポートの設定</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>出力内容</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>Daskワーカー{count:,}個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{total:,}スライス中{count:,}スライスを解析できませんでした。</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path}が見つかりません（移動、削除、または切断されました）</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: エラー: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--priorと--prior-maskは、両方を指定するか、どちらも指定しないでください。</translation>
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
   <translation>脳MRIのセカンドルック：クラス、Grad-CAMマップ、腫瘍マスク。
{research_use}

  brainview           ウィンドウを開く
  brainview FILE      ウィンドウで画像を開く（すでに開いていればその中で開く）
                      （コマンドと同じ名前のファイルは ./analyze のように指定）
  brainview --new-window [FILE]
                      新しいウィンドウで開く
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
   <translation>フォルダとZIPアーカイブにある画像を、どの階層のものもすべて解析し、
1画像1行（複数フレームのファイルは1フレーム1行）の表に出力します。
{research_use}

解析できないファイルは、その理由を記した行になります。処理済みの内容は
表と同じ場所のFILE.journalに保存されます。クラッシュや中断の後は、
--resumeでその続きから再開でき、後日は新しい画像だけを解析します。
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
   <translation>すべてのシリーズの全スライスを解析し、マスクを3次元の病変にまとめて、
体積、径、範囲、位置を示します。
{research_use}

中心は患者座標（{coordinates}）でmm単位です。スライスは1から数えます。
脳がほとんど写っていないなどの理由で対象外となったスライスと、
微小領域は、合計に含まれません。
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>画像（DICOM、NIfTI、PNG、JPEG、TIFF、BMP、MATLABファイル）を解析し、
スライスのクラス、モデルが注目した部位、腫瘍の輪郭とサイズを示します。
{research_use}

解析できないファイルがあっても、他のファイルの解析は続きます。
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>brainviewに付属する合成画像を解析し、各判定を実際の内容と並べて表示して、
現在のフォルダにbrainview-demo-report.pngを書き込みます。
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>設定にあるノードに、保有するシリーズをDICOM（C-FIND）またはDICOMweb（QIDO）で
問い合わせます。各行には「brainview fetch」に必要な情報が含まれます。
患者名は--identityを指定した場合にのみ表示します。
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>ビット数</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>バイト数</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>{path}を解析できません：画像が含まれていません。画像を指定してください。</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>患者情報を保持できません</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>計測できません</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>ウィンドウを開けません：Qtを読み込めません（{error}）。brainviewを再インストールするか、ウィンドウなしで解析する場合は次を実行してください：brainview analyze FILE</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>ウィンドウを開けません：システムライブラリ{libraries}がありません。{libraries}を含むパッケージをインストールするか、ウィンドウなしで解析する場合は次を実行してください：brainview analyze FILE</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>ウィンドウを開けません：システムライブラリ{libraries}がありません。パッケージ{packages}をインストールするか、ウィンドウなしで解析する場合は次を実行してください：brainview analyze FILE</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>ウィンドウを開けません：ディスプレイがありません。デスクトップ環境でbrainviewを起動するか、ウィンドウなしで解析する場合は次を実行してください：brainview analyze FILE</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>{name}を開けません：{what}。</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>デモを実行できません：サンプルがありません。brainviewを再インストールしてください。</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>{name}を送信できません：{reason}。他のファイルは送信します。</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>{path}を送信できません：DICOMファイルが含まれていません。別のものを指定してください。</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>送信できません：PATHとNODEを指定するか、--againだけを指定してください。</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>テストできません：モデルがインストールされていません。brainviewを再インストールしてください。</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>モデル{model}は{task}に使用できません</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>2段階処理を実行できません</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>シリーズのファイルを書き込めません</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>マスクを書き込めません</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>レポート{name}を書き込めません</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>中心は患者座標（{coordinates}）です。</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>変化</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>クラス</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>カラー</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列数</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>すべてのモデルについて、ファイルをダイジェスト値と、保存済み入力に対する判定を
保存済みの判定と照合します。すべて一致すれば終了ステータスは0、それ以外は1です。
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
   <translation>ファイル、フォルダ、ZIPアーカイブ、DICOMDIRにあるDICOM画像を、患者を特定する
情報を除いてコピーします（DICOM PS3.15のBasic Profile）。画素はそのまま残ります。

画面キャプチャなど、文字が写っている可能性のある画像は、領域の塗りつぶしを
指定しないかぎり対象外です。レポートと文書も対象外です。既存のファイルは
上書きせず、元の画像は読み取るだけです。

頭部全体の画像からは顔を識別できることがあり、このプロファイルでは防げません。
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>要確認</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>設定にあるノードから、シリーズをDICOM（C-GET、設定によりC-MOVE）または
DICOMweb（WADO）でフォルダに取得します。UIDは「brainview query」で表示できます。
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>形式</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>フレーム数</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>病変{number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>インストール済みのモデルを一覧表示します。用途、学習に使っていない患者での正解率、
サイズ、実行できないものはその理由を示します。モデルを指定しないときに使うものには
印が付きます。すべてのモデルのファイルをダイジェスト値と照合します。
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>設定ファイルにあるノードを一覧表示するか、ノードの応答を確認します。
設定ファイルの書き方は、マニュアルのノードのページにあります。
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>検索先：{folder}</translation>
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
   <translation>別の場所で描かれたマスクを計測します。3次元の病変の体積、径、範囲、位置と、
過去検査の病変のその後を示します。
{research_use}

画像とマスクは、フォルダ、ZIPアーカイブ、またはファイルです。DICOM（マスクはSEG、
RTSTRUCTのGTVも可）、NIfTI、1スライス1枚の画像に対応します。マスクの内側は0以外の
値です。中心は患者座標（{coordinates}）でmm単位です。スライスは1から数えます。
座標の異なる過去検査は、剛体位置合わせ（回転と平行移動）を行います。
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
   <translation>手元のスライスと、それぞれの正解を記した表を使って、インストール済みのモデルの
性能を測定し、結果のカード（card.html、card.json、card.csv）を書き込みます。
データがこのコンピュータの外に出ることはなく、カードには画素、ファイル名、個人の
情報は含まれません。
{research_use}

表はCSVファイルで、先頭行に列名を書きます。fileとlabel、あればpatient、sequence、
plane、mask、frameです。
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>モダリティ</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>最も疑わしい</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>ヒートマップは書き込まれません。{why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>モデルがインストールされていません。</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>画像が見つかりません。画像のあるフォルダを指定してください。</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>計測できたスライスがないため、カードはありません。</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>未解析。{reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>注記</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>送信トレイは空です。</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>最初の{count}シリーズのみ表示しています。条件を絞ってください。</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Philipsスケール</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>フォトメトリック</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>断面</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>位置 (mm)</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>過去{number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>過去：{path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>実世界値</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>設定にある送信元からシリーズをDICOM（C-STORE）で受信し、それぞれ解析して、
セグメンテーション、計測、レポートを設定にある送信先に送ります。
Ctrl+Cで終了し、次に起動すると続きから処理します。
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
   <translation>結果はstdoutに、それ以外はすべてstderrに出力します。終了ステータスは、すべて正常なら
0、失敗または対象外のファイルがあれば1（他のファイルは解析します）、コマンドの
使い方が誤っていれば2です。

環境変数BRAINVIEW_MODELSで、モデルのフォルダを追加できます。
BRAINVIEW_LANGUAGE（例：de）で、設定より優先する言語を選べます。
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行数</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>ファイルの内容（形式、サイズ、フレーム数、ピクセル間隔、方向など）を表示します。
患者を特定する情報は表示しません。
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>領域抽出モデル</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>DICOMファイルを設定にあるノードへ、DICOM（C-STORE）またはDICOMweb（STOW）で送信します。
ノードが受け付けないものは送信トレイに残り、--againで再送します。
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>送信済み：{name}</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>シーケンス</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>シリーズ</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>シリーズ{number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>解析、書き出し、送信、受信の記録を、入力、モデル、オブジェクトのダイジェスト値で
表示します。患者を特定する行はありません。--verifyで、変更または削除された行が
ないかを確認します。
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>画像の種類</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>符号付き</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>スライス</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>間隔 (mm)</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>微小領域{number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>中止しました。</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>合成</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>該当ファイルは「unwritten」列にあります。--resumeで書き込めます。</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>ヘッダからは、画像と過去画像が同一患者のものか判断できません。確認してください。</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>画像と過去画像のヘッダで患者が異なります。両方を確認してください。</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>ノードに該当するシリーズがありません。</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>ノード{name}（{place}）は応答しています。</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>過去検査は同じ座標です。</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>過去検査を位置合わせしました：回転{degrees:.1f}°。</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>過去検査は位置合わせされていません：{reason}。そのため、病変の比較は各検査に病変が1つのときに限られます。</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>レポートの保存先：{resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>転送構文</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>正解</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>腫瘍マスク</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>値の範囲</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>変数</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>体積</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>ボリューム数</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>WW/WL</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>16バイト以上の秘密情報を含むファイル。指定すると、以後の実行でも同じ仮名、UID、日付のずれになります（既定：どこにも保存されない秘密情報）</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>フォルダまたはファイル</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>フォルダ、ZIP、または画像</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>フォルダ、ZIPアーカイブ、またはファイル</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>1スライス1行、または1 DICOMシリーズ（および複数フレームの1ファイル）1行：最も疑わしいスライスと、腫瘍を認めるスライス数</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>画像、または画像のある場所</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>対象外となる画像も判定する（その判定には印が付く）</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>「brainview analyze」と同様に、わずかに回転および反転した各スライスも分類モデルに判定させる</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>わずかに回転および反転した各スライスも分類モデルに判定させ、腫瘍の有無が一致しなければ判定保留とする</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>不具合の報告用に、このコンピュータの情報も表示する</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>患者名も表示する</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>あいまいなオプションです：%(option)sは%(matches)sのいずれにも該当します</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>同じ患者の過去画像</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>フォルダ内の全画像を解析し、1画像1行の表にする</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>全シリーズの全スライスを解析：クラス、病変、体積</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>画像を解析：クラス、Grad-CAMマップ、腫瘍マスク</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>付属のサンプルを解析し、レポートを書き込む</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>引数%(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>設定にあるノードに、保有するシリーズを問い合わせる</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>このノードが応答するか確認する</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>{volume}以上</translation>
  </message>
  <message>
   <source>center</source>
   <translation>中心</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>中心{point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>このコンピュータで全モデルを確認する</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>名前を確認してください</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>ログ全体を確認する</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>別のモデルを選ぶか、--two-stageを外してください</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>別のものを選んでください（「brainview models」で一覧表示できます）</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>分類</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>検査を、患者を特定できないDICOMとしてコピーする</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>クラスタへの通信を暗号化し、身元を証明できるクラスタだけを受け入れる。PEM形式の3ファイル（認証局の証明書、このコンピュータの証明書と鍵）を指定</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>%s個の引数が必要です</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>引数が1つ必要です</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>正解：{expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>範囲{extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>設定にあるノードからシリーズを取得する</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>カードのフォルダ（既定：validation）</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>書き込めないファイルあり{number:,}件</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>この日以降：YYYY-MM-DD、UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>1スライスにつき1つのマスク、またはマスクのあるシリーズのフォルダを指定してください</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>マスクのあるシリーズのフォルダまたはファイルだけを指定してください</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>同じモデルとオプションによる前回の実行から続ける。その後変更されていないファイルの行はそのまま残る</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>消失</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>明示された引数%rは無視されます</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>切片</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>無効な選択です：%(value)r（%(choices)sから選択）</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>フォルダです</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>{task}用のモデルです</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>画像を上書きしてしまいます</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>そのマスク</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>日付を、患者ごとに同じ不明な日数だけ前にずらして残す。指定しない場合は削除する</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>性別、年齢（89歳まで）、身長、体重を残す</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>規格で安全とされているMR装置のプライベート属性（拡散強調の情報など）を残す</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>説明のうち、シーケンスや断面などを表す語を残す。指定しない場合は説明を削除する</translation>
  </message>
  <message>
   <source>label</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>ウィンドウで描いたものと判断した内容を出力しない（通常はモデルの判定と並べて書き込む）</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>インストール済みのモデルとその性能を一覧表示する</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>設定にあるノードを一覧表示するか、応答を確認する</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>最大径{mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>すべての画像で、ピクセルの矩形領域を黒く塗りつぶす。左上を0として数え、複数回指定できる</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>先に作成するか、別のものを選んでください</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>マスクのピクセル数</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>マスクを計測：病変、体積、径、変化</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>手元のスライスでモデルの性能を測定する</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>--outでフォルダを、--exportで出力内容を指定してください</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>--segmenterで指定するか、--mask-outを外してください</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>--segmenterで指定するか、--two-stageを外してください</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>患者と検査の情報をファイルに含める（既定では匿名化する）</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>その中のファイルを指定するか、「brainview batch」を使用してください</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新規</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>実行できる分類モデルがインストールされていません</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>領域抽出モデルが選ばれていません</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>患者座標の位置を持たない{count:,}スライスのマスクに合うシリーズがありません（スライス数：{lengths}）</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>記載なし</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>何も書き込まれません</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>検査の日付：YYYYMMDD、または範囲YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>この文字列を含む行のみ</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>この種類のみ（analysis、export、sendなど）</translation>
  </message>
  <message>
   <source>options</source>
   <translation>オプション</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>分類モデルが腫瘍を認めた場合のみ輪郭を抽出する</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>分類モデルが腫瘍を認めた場合のみ輪郭を抽出する。それ以外では領域抽出モデルを実行せず、マスクも書き込まない</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>合格</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>位置引数</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>JSONオブジェクトを1つ出力する</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>1モデルにつき1行のJSONオブジェクトを出力する</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>1画像につき1行のJSONオブジェクトを出力する</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>1シリーズにつき1行のJSONオブジェクトを出力する</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>行をファイルにあるとおりに出力する</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>患者名を含みうるファイル名と時刻をレポートに印字する</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>シリーズをDICOMで受信し、解析して結果を送信する</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>対象外</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>ファイルの内容を表示する</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>「brainview models」で確認してください</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>セグメンテーション</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>DICOMファイルを設定にあるノードに送信する</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>送信トレイにあるものを送信する</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>プログラムのバージョン番号を表示して終了する</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>監査ログを表示するか、変更または削除された行がないか確認する</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>このヘルプを表示して終了する</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>スライス{number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>スライス{first}～{last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>傾き</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>例：MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>シリーズのUID</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>検査のUID</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>分類モデル（「brainview models」で一覧表示）</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>コピー先のフォルダ（なければ作成する）</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>次の引数が必要です：%s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>レポートの言語。例：de（既定：設定の言語）</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>該当しうるシリーズが{count}件あり、マスクがどれのものか決められません</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>そのマスク</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>ノードの名前</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>患者ID（*と?を使用可）</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>患者名（例：'SMITH*'）</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>マスクのある画像</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>画像がこの中にあります</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>領域抽出モデル、またはnone</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>表：.csv、.json（1行1オブジェクト）、または.parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>フォルダ{parent}がありません</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>そのようなファイルやフォルダはありません</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>判定保留</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>認識できない引数です：%s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>この日まで（当日を含む）</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>使い方:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>体積{percent:+.0f}%</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>前回の病変{number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>各画像の正解。表の中のパスはFOLDERからの相対パス</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>モデルの実行エンジン</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>モデルの実行エンジン（既定：各モデルのファイルに合うもの）</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>ONNXモデルの実行デバイス（既定：利用できる最良のもの）</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>書き込み先</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>ラベルが意味するクラス："Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>複数フレームのファイルから使うフレーム。0から数える（既定：0）</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>出力する種類：{kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>幅</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>Daskクラスタで処理する：スケジューラのアドレス、またはこのコンピュータ内のクラスタ</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>並列ワーカー数（既定：プロセッサに応じた数）</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>レポートのページを.pngまたは.pdfで書き込む。画像が複数なら番号付きのファイルになる</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>画像ごとにレポートのページを書き込む</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>各Grad-CAMマップを書き込む</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>予測クラスのGrad-CAMマップを画像に重ねてPNGで書き込む</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>各腫瘍マスクをPNGで書き込む</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>各腫瘍マスクを画像と同じサイズの、0と255からなるPNGで書き込む</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>各シリーズのファイルをこのフォルダに書き込む</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>全画像のサムネイルを載せた、ブラウザで開けるページを1つ書き込む</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>送信トレイに{count:,}ファイルあります。「brainview send --again」で再送してください。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{folder}に{count:,}ファイル。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>対象外のファイル{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count:,}画像をコピーしました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count:,}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>その他{count:,}ファイルを除外</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count:,}画像：{counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,}スライス</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters}、スライス{number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,}／{count:,}ファイル</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,}／{found}ファイル、毎秒{speed:.0f}、{engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,}／{found}ファイル、毎秒{speed:.0f}、残り{time}、{engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r}は出力できません。{kinds}から選んでください</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind}（{place}）</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{folder}の{lines}：すべて書き込まれたときのままです。</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{folder}の{lines}：問題が{count:,}件あります。</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>{missing}がありません</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model}には腫瘍なしのクラスがありません</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}、{tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}、{tasks}（{task}の既定）</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}、{tasks}（既定）</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}、{what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}：{count:,}ファイルを送信しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>エラー{number:,}件</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>うち{number:,}件は前回の実行分</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>正常{number:,}件</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>対象外{number:,}件</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>判定保留{number:,}件</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>オブジェクト{number}件</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>処理済みの内容は{out}にあります。--resumeで続きから再開できます。</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r}はUIDではありません</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r}はフレーム番号ではありません。フレームは0から数えます</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r}は1以上の数値ではありません</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title}は{host}:{port}で待ち受けています。</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} 研究用として、そのまま書き込みます。</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <source>; </source>
   <comment>between the parts of a list</comment>
   <translation>；</translation>
  </message>
  <message>
   <source>Answered on request. {reason}</source>
   <translation>要求により判定しました。{reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>面積</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>{name}を開けません</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>このシリーズを3断面で表示できません</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>言語 {language} を使用できません</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>クラスとマスクが矛盾しています。</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>分類中</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>参照とのDice</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>専門家のラベル</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>研究用途専用。医療機器ではありません。</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>最大径</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>コピーを渡す前に内容を確認してください。画像内の文字は検索されません。また、頭部全体の画像からは顔を識別できることがあります。</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>最有力</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>このスライスには数値のピクセルがないため、黒で表示します。</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>領域抽出モデルは実行されていません。</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>腫瘍なし</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>シーケンス不明のスライスに対する{model}の正解率は測定されていません。</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>{kind}に対する{model}の正解率は測定されていません。</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>未解析</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>輪郭なし：{model}は腫瘍を認めないため、マスクを表示しません。</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>輪郭なし：{model}は腫瘍を認めないため、{segmenter}は実行していません。</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>{kind}では、{model}は腫瘍100件中{value}件を検出します（{low}～{high}、{counted}）。</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>{kind}では、{model}は腫瘍のない100スライス中{value}スライスで腫瘍ありと判定します（{low}～{high}、{counted}）。</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>輪郭を抽出中</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>値{value:g}のピクセルは他の値から大きく外れているため、欠損として扱い、最も暗い値で表示します。</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>数値でないピクセルは最も暗い値で、無限大のピクセルは最も明るい値で表示します。</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>内側の確率</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>推定範囲</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>読み込み中</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>次点</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>mm単位のサイズは、読影者による校正に基づきます。</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>撮像回数が位置により異なります（{fewest}回～{most}回）。</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>造影T1</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>判定がスライスの向きに左右されます。</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>ファイルには測定値も含まれますが、表示していません：{formula}。</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>患者に対する向きがファイルにないため、左右が逆の可能性があります。</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>ピクセルの符号化方式がファイルにないため、非圧縮として読み込みました。</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>ファイルには印の入ったオーバーレイがありますが、表示していません。</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>ファイルには多数のスライスがモザイク状に入っていますが、枚数の記載がないため、1枚の画像として表示します。</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>ピクセルデータがヘッダの記載より多いため、余分を除外しました。</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>ファイルの軸が直交していないため、方向を使用しません。</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>ファイルのラベルが既知のものではないため、使用しません。</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>ファイルの方向が不正なため、使用しません。</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>ファイルのピクセル間隔が不正なため、使用しません。</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>ファイルのリスケール傾きが0のため、1として扱いました。</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>ファイルの腫瘍マスクが画像と合わないため、使用しません。</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>ファイルの値の差が保持できる桁より細かいため、微細な差は失われています。</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>ファイルのWW/WLでは何も見えないため、別の値に置き換えました。</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>このシーケンスでは、モデルはよく誤ります。</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>このシーケンスでのモデルの性能は測定されていません。</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>輪郭の信頼性が低い（斜線）：平均確率は{percent}で、{limit}未満ではよく誤ります。</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>輪郭の信頼性が低いです。</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>画像に患者名が写っている可能性があります（{why}）。渡す前に確認してください。</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>ピクセル間隔が不明なため、サイズはピクセル単位です。</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>ピクセル間隔は検出器面で測定されたものであるため、mm単位のサイズは実際より大きくなります。</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>確率が低すぎます。</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>通常と異なる画像です。要求により判定しました。</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>このスライスでは、領域抽出モデルは輪郭を抽出しませんでした。</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>スライス間隔が不均一です：{nearest_mm:.1f}～{farthest_mm:.1f} mm。</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>この画像は非可逆圧縮されています{how}。細部が失われたり、誤った像になったりすることがあります。</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>これは他のスライスから計算したMPR画像です。モデルは装置で撮像されたスライスで学習しています。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>このモデルにはGrad-CAMマップがありません。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>このモデルにはGrad-CAMマップがありません。{sentence}。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>このモデルにはGrad-CAMマップがありません：{reason}。</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>腫瘍マスクのみ</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>腫瘍 {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>判定保留</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>判定保留、腫瘍 {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>どの腫瘍であるかは確実ではありません。</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>どの腫瘍であるかは確実ではありません：{first}または{second}。</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>書き込み中</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>コメントとスライス上の文字は、書いたとおりに印字されます。</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>全シーケンス合計</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>矢印</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>軸位断</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>brainview自体に不具合があります（{place}）</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>冠状断</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>距離</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>楕円</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>フリーハンド</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>神経膠腫</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>brainviewを再インストールしてください</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>髄膜腫</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>腫瘍なし</translation>
  </message>
  <message>
   <source>other</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>その他のシーケンス</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>99%超</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>直交2径</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>下垂体腫瘍</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>この文をご報告ください</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>多角形</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>矢状断</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>スライス{number}、腫瘍 {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>この言語の文章のファイルがないか、破損しています</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>腫瘍</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>1%未満</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name} {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier}は腫瘍ありと判定しましたが、自身のマスクには腫瘍がありません。両方を確認してください。</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier}は腫瘍ありと判定しましたが、{segmenter}のマスクには腫瘍がありません。両方を確認してください。</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier}は腫瘍なしと判定しましたが、自身のマスクには腫瘍があります。両方を確認してください。</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier}は腫瘍なしと判定しましたが、{segmenter}のマスクには腫瘍があります。両方を確認してください。</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count}ファイルは、ここにある他のファイルのコピーのため表示していません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,}患者</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count:,}ピクセル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>要求により判定{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>間の{count}スライスが欠けている可能性があります。</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}：{value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low}～{high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low}～{high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model}は、左右反転した同じスライスでは異なる判定をします。腫瘍の有無の判定がスライスの向きに左右されます。</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model}は、{sign}{degrees:g}°回転または反転した同じスライスでは異なる判定をします。腫瘍の有無の判定がスライスの向きに左右されます。</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model}は、{sign}{degrees:g}°回転した同じスライスでは異なる判定をします。腫瘍の有無の判定がスライスの向きに左右されます。</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model}による腫瘍の確率は{percent}です。{limit}未満では判定しません。</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model}による腫瘍なしの確率は{percent}です。{limit}未満では判定しません。</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model}による最有力クラスの確率は{percent}です。{limit}未満では判定しません。</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model}は{planes}のスライスのみで学習しています。このスライスの断面は不明です。</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model}は{planes}のスライスで学習しています。このスライスは{plane}です。</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others}と{last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others}または{last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f}%</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>頭部の{percent}%が真っ黒です。保存時に狭いウィンドウ幅で固定されており、判定が誤っている可能性があります。</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>頭部の{percent}%が真っ白です。保存時に狭いウィンドウ幅で固定されており、判定が誤っている可能性があります。</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>全シーケンスの{plane}スライス</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{sequence} {plane}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what}：{reason}。{remedy}。</translation>
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
   <translation>、</translation>
  </message>
 </context>
 <context>
  <name>export</name>
  <message>
   <source>Answered with a doubt</source>
   <translation>判定済み（要確認）</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>{volume}以上。</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>NIfTIマスクを書き込めません</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>パラメトリックマップを書き込めません</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>セグメンテーションを書き込めません</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>フォルダ{name}に書き込めません</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>匿名化：患者と検査の氏名、ID、日付を含みません</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>最も疑わしいスライスのクラスのGrad-CAM（DICOMパラメトリックマップ）</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>入力のSHA-256</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>最大の輪郭：スライス{number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>最も疑わしく最大のスライス</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>最も疑わしく最大：スライス{number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>最も疑わしいスライス</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>最も疑わしい：スライス{number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>最も疑わしい：{slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>領域抽出モデルも読影者も、このスライスの輪郭を描いていません。</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>判定のあるスライスがありません</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>輪郭のある腫瘍はどのスライスにもありません。</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>輪郭はありません。</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>{number}／{count}ページ</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>患者 {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>ピクセル間隔</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>MPR</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>対象外</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>シリーズレポート</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>シリーズ{series}、スライス{number}／{count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>スライス間隔</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>輪郭が最大のスライス</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>読影者のマスクのあるスライス</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>読影者の計測のあるスライス</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>スライス{number}／{count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>ファイルに患者情報を含みません</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>シリーズがDICOMではありません。</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>スライス厚</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>別のフォルダを選んでください</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>読み込めません（{why}）</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>mapを外すか、マップのあるモデルを選んでください</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>niftiを外すか、領域抽出モデルを選んでください</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>niftiを外すか、セグメンテーション（seg）も書き込んでください</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>segを外すか、領域抽出モデルを選んでください</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>計測とクラスのDICOM構造化レポート（参照するセグメンテーションも書き込む）</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>領域抽出モデルも読影者も、輪郭を描いたスライスがありません</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>領域抽出モデルが輪郭を抽出したスライスがありません</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>{date}の検査</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>スライス、病変、読影者の判断と計測の表</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>病変のNIfTIマスク（病変ごとに番号付き）</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>マスクのDICOMセグメンテーション（読影者のものは別ファイル）</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>レポートの各ページのDICOMセカンダリキャプチャ</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>レポートの各ページの画像</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>シリーズレポートのPDFと、それを格納したDICOM</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>結果と、その再現に必要なすべての情報</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>Grad-CAMマップのあるスライスがありません</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>理由不明</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>ボリューム{number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>孤立した微小領域{count:,}個は合計に含みません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>失敗{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>シリーズの{count:,}スライスが未解析です。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>対象外{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>判定保留{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found}：{count:,}スライス中{places}スライス</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}、中心{center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume}（モデル：{other}）、{count:,}スライスで修正</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>合計{volume}。</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>各腫瘍マスクのPNG</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>一括解析を実行中です。</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>画像ごとのレポート</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>同じ名前の表があります。置き換えられます。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>すべてのファイル</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>判定済み</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>判定済み（要確認）</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>すべての確率</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>下限</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>上限</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>一括解析 – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>フォルダを表示できません。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>変更</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>ZIPアーカイブまたは複数の画像を選択</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>先にフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>画像のフォルダを選択</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>画像のあるフォルダを選んでください。</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>フォルダ、ZIPアーカイブ、または複数のファイルを選ぶか、このウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>画像またはZIPアーカイブを選択</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>表の保存先を選択</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>使用するモデルと出力内容を選びます。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>クラス</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>フォルダを分類</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>選択したものを分類</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>各画像とGrad-CAMマップ</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>すべてのクラス</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>すべての状態</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>ファイル{number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>その後変更されていないファイルの行はそのまま残ります。</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>ファイル…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>フォルダ…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>フレーム</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>再開</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>前回の続きから実行</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>HTMLページ</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>ヒートマップ</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>新しい処理を開始しない</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>フォルダを探すか、一括解析をもう一度実行してください。</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>ファイルを検索中</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>名前は非表示</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>フォルダが選ばれていません。</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>画像が見つかりませんでした。</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>領域抽出モデルが選ばれていません。</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>表はまだありません。</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>未完了：{count:,}画像を処理済み</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>再開するまで新しい処理は始まりません。</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>全画像のサムネイルを載せたブラウザ用ページ</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>1シリーズ1行</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>表のフォルダを開く</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>またはこのウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>確率</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>確率（%）</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進捗</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>備考</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>行を{path}に書き込みました。</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>クラス別の画像数</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>表示中の行を保存</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>表示中の行を保存…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>画像とアーカイブ</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>クラス別の画像数：{counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>すべて表示</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>すべての行を表示</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>表をフォルダで表示</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>開始してください。各画像が1行になります。読み込めないファイルは、その理由を記した行になります。</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>中止（処理済みの内容は保存されます）</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>中止しています</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>結果の表</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>表のフォルダが元の場所にありません。</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>表のパスは「結果」にあります。</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>フォルダを表示するプログラムがシステムにありません。</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>表とページを、スライスごとではなくDICOMシリーズまたはボリュームごとに1行にします</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>表を書き込み中です。</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>この表による前回の実行はありません。</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>このファイルは元の場所にありません。</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>この画像は処理に失敗しました。理由は備考にあります。</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>腫瘍</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>腫瘍面積</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>処理済みの内容は表にあります。開始すると続きから処理します。</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>選択した中に、brainviewで読み込めるファイルがありません。</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>選択パネルの幅</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>下の行を、現在の絞り込みと並び順のまま表に書き込みます</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>{folder}内</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>所要{time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>ファイル</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>判定済み{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>失敗{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count:,}ファイル</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>ファイルとフォルダ{count:,}個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>うち{count:,}件は前回の実行分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>対象外{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count:,}行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count:,}画像を処理済み</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>判定保留{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>書き込めないファイルあり{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>これまでに見つかった{count:,}ファイル中{done:,}</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame}／{count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,}／{count:,}行</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>毎秒{speed}ファイル</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>残り{time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>ページごとのPNGファイル</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>モダリティ記載のない画像用の新しいWW/WL：</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>{modality}画像用の新しいWW/WL：</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>脳MRIのセカンドルック：クラス、Grad-CAMマップ、腫瘍マスク。</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AEタイトル</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>brainviewについて</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>開いているシリーズ全体が対象です。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>開いているものに追加しますか、置き換えますか？</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>開いているすべてのDICOM画像を、規格のBasic Profileに従ってコピーします。氏名、ID、日付、自由記述を除き、UIDを新しくします。画素はそのまま残ります。文字が写っている可能性のある画像は、領域の塗りつぶしを指定しないかぎり対象外です。</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>すべてのイベント</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>追加した検査は、開いている検査の横に表示され、連動してスクロールします。</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>アーカイブが結果を患者の下に登録するには、患者情報が必要です。含めない場合、患者は特定されませんが、検査のUIDは残ります。</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>すべて</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>すべての日付</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>自動（最速になる数）</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>選択したコンピュータが応答するか確認します</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>問い合わせ中</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>{name}に問い合わせ中…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>監査ログ</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>キーなしに戻す</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>{key}に戻す</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>終了時期のわからない処理中も進捗バーを動かしません</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>開始しています</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>全画像で塗りつぶす領域</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>スライス、病変、計測のCSVファイル</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>キャッシュ</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>フォルダを変更</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>検証</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>再検証</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>このコンピュータを確認</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>ファイルの保存先を選択</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>引用方法：The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>変更するキーをクリックしてください。</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>クリックして別のキーを押します</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>コンピュータ</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>DICOM画像を患者情報なしでコピー</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>選択した行をコピー</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>不具合の報告に貼り付けてください。患者データ、およびユーザー、ファイル、コンピュータの名前は含まれません。</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>Copyright the brainview authors、Apache License 2.0。各モデルの学習データとそのライセンスは、モデルのカードに記載されています。</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>DICOM Grad-CAMマップ</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>DICOM画像</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>DICOMセグメンテーション</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>DICOM構造化レポート</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>DICOMタグ</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>DICOMwebアドレス</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日付</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>検査日</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>匿名化コピー</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>既定のモデル</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>既定のモデルとスレッド数は、次回の起動から有効になります。</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>既定の領域抽出モデル</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>説明</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>ヘッダの要素</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>今すぐ空にする</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Escで取り消し、Backspaceでキーなし</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>イベント</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>不合格  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>取得</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>取得して開く</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>他のコンピュータから取得</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>日付、ダイジェスト値、ノードなどを検索…</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>行内を検索</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>開始日</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダ</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>保存先フォルダ</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>最も疑わしいスライスのクラスについて</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>期間を指定…</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>スライス送り</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM（パラメトリックマップ）</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>起動時に毎回、患者情報を隠す</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>ハイコントラスト</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>ホスト</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>患者情報を含める</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>施設名</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>シリーズ全体が対象です</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>同梱ソフトウェア</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>結果の再現に必要なすべてを含むJSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>日付を残す（すべて同じ不明な日数だけ前にずらす）</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>規格で安全とされている装置のプライベート値を残す</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>性別、年齢、身長、体重を残す</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>シーケンスや断面を表す語を残す</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>保存先：{path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>過去30日間</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>過去7日間</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>終了日</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>長さの単位</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>レベル</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>監査ログの行</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>ロゴ</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>マニュアル</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>計測（構造化レポート）</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>中ボタンドラッグ</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>マウス</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>画像の移動</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>動画</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>NIfTIマスク</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>氏名</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>次へ</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>ファイルは書き込まれませんでした。</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>該当する行はありません。</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>モデルがインストールされていません。brainviewを再インストールしてください。</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>他のコンピュータが登録されていません。設定の「他のコンピュータ」で追加してください。</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>このページにはありません</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>何も開いていません。</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>ここにあるコンピュータ以外には何も送信しません。AEタイトル、ホスト、ポート、またはDICOMwebサービスのアドレスを入力してください。取得はgetまたはmoveです。TLSと受信サービスは設定ファイルで設定します。</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>現在 {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>フォルダを開く</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>マスクを開く：SEG、RTSTRUCT、NIfTI、またはスライスごとの画像</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダを開く</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>画像を開く</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>他のコンピュータ</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>他のコンピュータ…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>自局AEタイトル</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>マニュアルのページ</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>設定のページ</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>構成要素とライセンス</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>患者ID</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>患者名</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>ウィンドウと同様に、患者、日付、説明は非表示です。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>キーを押してください</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>プライバシー</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>左上からのピクセルで、行,列,高さ,幅。または空欄</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>行を読み込んで検証しています…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>スライス{number:,}／{total:,}を読み込み中</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>記録</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>動きを減らす</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>最近開いたファイルを記憶する</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換える</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>レポート（DICOM内のPDF）</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>レポート（画像）</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>レポート（PDF）</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>レポートの画像</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>すべてリセット</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>右ドラッグ</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>動画を保存</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>動画を保存</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>画像を保存</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>モニタ</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>検索</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>タグ、名前、値を検索</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>このページを検索</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>セグメンテーション</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>再送信</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>結果を送信</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>送信中</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>マスクと計測を表示</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>患者情報を表示</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>文字と操作部品の大きさ</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>サイズとクラス（読影者のものは別ファイル）</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>ツアーをスキップ</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>毎秒スライス数</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>スライスはメモリにのみ保持され、ウィンドウを閉じると消えます。</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>メモリに保持するスライス</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>手順{number}／{count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>中止しました。完了したファイルは残ります。</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>検査とシリーズ</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>システム</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>システム</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>表</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>このキーを移す</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>モデルをテストしています…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>文字を選択可能。DICOMシリーズではDICOMも出力</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>プログラムと同じ</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>あらゆる画像に最適なモデル</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>相手のコンピュータに該当するシリーズがありません。</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>病変（病変ごとに番号付き）</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>シリーズに重なる輪郭（読影者のものは別ファイル）</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>マニュアルのページがありません。プログラムを再インストールしてください。</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>レポートの各ページのセカンダリキャプチャ</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>文字と操作部品の大きさは、次回の起動から有効になります。</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>行全体</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>続きがある可能性があります。条件を絞ってください。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>スレッド数</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>時刻 (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>ツアー</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>ホイール</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>幅</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>WW/WL</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>保存したWW/WL</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>含めない場合、ファイルには患者の氏名、ID、日付もファイル名も記録されません。DICOMファイルには、重ねる対象のシリーズのUIDが残ります。</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>スライス{number:,}／{total:,}を書き込み中</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>自分のWW/WL</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ズーム</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>PNGまたはJPEGファイル</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>各レポートの先頭に入る1行</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>brainview自身のAEタイトル</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>非表示</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>{row}行目の </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>*と?を使用可</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>合格  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>例：SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>送信トレイに送信待ちが{count:,}件あります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>後で送信する{count:,}ファイルが送信トレイにあります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>DICOMではない{count:,}ファイルを除外しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count:,}ファイルを送信しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count:,}ファイルを書き込みました：{names}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count:,}画像をコピーしました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>対象外の画像{count:,}件：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count:,}行、すべて書き込まれたときのままです。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count:,}行のうち、書き込まれたときのままではないものがあります：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count:,}個のモデルはすべてこのコンピュータで動作します。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>同様のメッセージがほかに{count:,}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>問題がほかに{count:,}件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count:,}シリーズを取得しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>全{count:,}スライス、現在の表示のとおり。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,}検査、{series:,}シリーズ。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{count:,}個中{failed}個のモデルがこのコンピュータで動作しません。</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key}は変更できません。ウィンドウ内の移動に使うキーです。</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key}は「{command}」のキーです。</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,}／{count:,}行</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>現在{size}</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height}、{percent:.0f}%</translation>
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
   <translation>クリックした位置に文字を書き込む</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>長さのわかっている線からピクセルサイズを決める</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>マスクを採用</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>検査を追加</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>開いているものに検査を追加</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>シリーズを解析</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>シリーズ全体を解析</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>矢印</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>他のコンピュータに問い合わせてシリーズを開く</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>画像のみ</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>一括解析</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>ブラインド読影</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>ブラインド読影：求めるまで判定を隠す</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>ブラシ</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>WW/WLを名前で選択</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>その中をクリック</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>クリックで多角形を描き、ダブルクリックで終了</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>画像のコマンド</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>画像をコピー</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>元画像をコピー</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>表示どおりに画像をコピー</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>オーバーレイなしで画像をコピー</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>開いたマスクを修正</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>クロスヘア</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+ホイール</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>このスライスのDICOMタグ</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>病変を削除</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>部分を削除</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>ポインタ位置の病変を削除</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>ポインタ位置のマスクの部分を削除</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>選択した計測を削除</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>取り消した操作をやり直す</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>ダブルクリック</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>クロスヘアのハンドルをドラッグ</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>端または線をドラッグ</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>自分のマスクを破棄</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>自分のマスクを破棄（モデルのマスクは残る）</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>楕円</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>3断面の1つを拡大</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>消しゴム</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>レポート、マスク、表を書き出す</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>穴を埋める</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>マスクの穴を埋める</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>ウィンドウの全画面表示を切り替え</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>フィット</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>画像をウィンドウに合わせる</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>左右反転</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>左右反転</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>上下反転</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>上下反転</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>判定パネルをたたむ</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>検査パネルをたたむ</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>4分割</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>フリーハンド領域</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>最も疑わしいスライスへ移動</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>次の表示枠へ移動</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Grad-CAMマップ</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>患者情報を隠す</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>患者情報を隠す</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>補間</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>ピクセル間を補間、または四角で表示</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>自分のマスクをスライス間で補間</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>白黒反転</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>白黒を反転</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>このWW/WLに名前を付けて保存、または削除</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>ブラシを大きく</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>左ドラッグで先端までの矢印を描く</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>左ドラッグでマスクを消す</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>左ドラッグで距離を計測</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>左ドラッグでフリーハンド領域内を計測</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>左ドラッグで楕円内を計測</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>左ドラッグで3断面のクロスヘアを移動</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>左ドラッグで画像を移動</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>左ドラッグでマスクを塗る</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>左ドラッグで組織の境界まで塗る</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>左ドラッグでWW/WLを調整</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>左ドラッグでズーム</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>ブラシを大きくする</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>ブラシを小さくする</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>計測</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>中ボタンドラッグ、Space+ドラッグ</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>計測の移動</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>スライダーやリスト内の移動</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>ウィンドウを次のモニタへ移動</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>次の表示枠</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>次のシリーズ</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>次のスライス</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>次のボリューム</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>このスライスに輪郭なしとする</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>画像1ピクセルを画面1ピクセルで表示</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>開く</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>フォルダの全シリーズを開く</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>対応するシリーズにマスクを重ねて開く</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>画像を開く</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>マスクを開く</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>別のモニタ</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>キーを押している間オーバーレイを消す</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>パネル</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>表示枠</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>直交2径</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>シリーズを再生、または停止</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多角形</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>前後のスライス</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>前のシリーズ</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>前のスライス</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>前のボリューム</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>過去検査</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>参照線</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>参照マスク</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>参照マスク（ある場合）</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>マスクを却下</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>表示をリセット</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>過去検査を再断面化</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>右クリック、メニューキー</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>回転</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>90°回転</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>マスクの輪郭を滑らかにする</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>距離</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>動画を保存</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>画像を保存</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>画像をPNGで保存</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>シリーズを動画（MP4またはGIF）で保存</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>リストやパネルのスクロール</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>全表示枠を連動スクロール（同じ断面は位置で同期）</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>連動スクロール</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>シリーズの結果を他のコンピュータに送信</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>別の表示枠にシリーズを表示</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>過去検査を並べて位置合わせする</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>全画像のWW/WLを連動</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Shift+矢印キー</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>リストでShift+クリック、またはドラッグ</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Shift+ホイール</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>すべてのショートカットを表示</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>四隅の情報の表示量を切り替え（すべて、一部、なし）</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>位置合わせした過去検査を、今回のスライスまたは元のスライスで表示</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>監査ログを表示して検証</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>マニュアルを表示</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>シリーズを3断面で表示</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>スライスと3断面を並べて表示</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>ウィンドウの各部を順に紹介</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>表示枠のスライスが他と交わる位置を表示</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>ブラシの大きさ</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>スライスと断面</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>ブラシを小さく</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>スマートブラシ</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>滑らかに</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>ピクセル補間</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>実行中の処理を中止</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>タグ</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>開いたマスクのコピーを全スライスで自分のマスクにする</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>モデルのマスクを自分のマスクにする</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>このコンピュータでモデルをテスト</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>四隅の情報</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>自分で描いた、または修正したマスク</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>次のボリュームの同じスライス</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>前のボリュームの同じスライス</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>3回のクリックで角度を計測</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>3断面</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>3断面の回転</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>2回のドラッグで直交する2径を計測</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>2分割</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>左右2分割で表示</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>幅とレベルを入力</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>計測やマスクの直前の変更を元に戻す</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>別の表示枠を使う</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>バージョン、ライセンス、引用方法</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>幅とレベル</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>WW/WL（設定で変更可）</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>画像の値からWW/WLを決める</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>WW/WL連動</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>WW/WL</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>自分のマスク</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>ポインタ位置を中心にズーム</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>拡大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>縮小</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>ズーム連動</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>全画像のズーム、移動、回転を連動</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} / {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>なし</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>追加</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>すべて</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>全{count:,}スライスを解析済み</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>回転スライスも判定</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>このような画像に対する判定はほとんど意味がありません。それでも判定を求めることはできますが、その旨の印が付きます。</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>解析</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>再解析</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>両シリーズを解析</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>解析中</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>それでも判定する</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>判定は非表示</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>この断面専用の{model}で判定</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>読み込みまたは解析ができません</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>ご自身の判断によるクラス</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>分類中</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>消去</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>クラスをクリックするとマップが表示されます。</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>コメント</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>ファイル、フォルダ、ZIPアーカイブをこのウィンドウの任意の場所にドロップするか、{key}を押してください。DICOM、NIfTI、PNG、JPEG、TIFF、BMP、MATLABに対応しています。</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>以前の判定（更新中）。</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>以前の判定（古い内容です）。</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>表示できないファイル</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>塗り</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>軸位断スライス用：{model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>冠状断スライス用：{model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>矢状断スライス用：{model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>最近使ったファイルの履歴を消去</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>最大マスク</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>モデルを読み込み中</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>位置決め画像</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>{area}のマスク</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>判定なし</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>クラス未選択</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>病変なし</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>未インストール</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>今回</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>時間がかかるのは、各モデルの最初の解析だけです。</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Grad-CAMマップの不透明度</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>マスクの不透明度</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>参照マスクを開く</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>サンプル「{title}」を開く</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name}を開く</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>または合成画像で始める</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>輪郭</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>腫瘍を認める場合のみ輪郭を抽出</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>輪郭を抽出中</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>名前のない患者</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>患者{number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>過去</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>過去の{lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>これ以上ファイルを読み込まない</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>まず画像を読影し、「自分の読影」でクラスを選ぶかコメントを書いてください。その後、求めると判定が表示されます。</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>読み込み中</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>ファイルを読み込み中</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>画像を読み込み中</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>読み込み中、{count:,}ファイル</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>自分で確認済み</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>合成サンプル</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>過去検査を並べる</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>それでも表示する（研究用）</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>{name}のGrad-CAMマップを表示</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>判定を表示</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>マスクを塗りで表示</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>マスクを輪郭で表示</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>結果を表示</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>スライス</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>スライス{first}。最大のスライス{largest}へ移動</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>スライス{number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>スライス{number}：判定なし</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>スライス{number}：{name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>解析済みスライス</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>スライス{first}～{last}。最大のスライス{largest}へ移動</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>中止</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>解析を中止 (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,}スライス中{done:,}スライスで中止</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>名前のない検査</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>検査{number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>わずかに回転したスライスと、その鏡像もモデルに判定させます。腫瘍の有無が一致しない場合は判定保留とします。所要時間は最大4倍になります。</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>この画像は解析されていません。</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>このモデルには腫瘍なしのクラスがありません。</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>マスクの体積</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>シリーズのボリューム</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>ボリューム{number}／{count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>モデルが腫瘍を認めない場合、領域抽出モデルは実行されず、マスクがクラスと矛盾することはありません。</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>判定保留の理由</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>ファイルを書き込み中</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>自分のコメント</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>自分の読影</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>自分の体積</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>消失</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>新規</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>クラスの選択</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>コメント</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>確認</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>表示できないファイル{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count:,}スライスが判定保留で、体積のうち{volume}を占めます。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count:,}スライスが判定保留です。画像を確認してください。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count:,}スライス、未解析</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>ほかに小さい病変{count:,}個</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,}／{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{done:,}／{count:,}スライスを解析済み</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model}（破損）</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · この断面用</translation>
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
   <translation>断面を解析</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>別の患者</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>選択中の断面の画像をモデルで解析</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>軸位断</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>この表示枠を閉じる</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>冠状断</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>ドラッグで頭部を回転、ダブルクリックで正面を表示</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>ここにシリーズをドロップするか、ここをクリックしてからシリーズをクリックしてください</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>各断面の画像に含める厚さ</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>患者情報は非表示</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>病変の3次元表示</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>{thickness} mmの最大値</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>{thickness} mmの平均値</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>{thickness} mmの最小値</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,}／{count:,}スライスを読み込み中</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>矢状断</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>頭部と病変の3次元表示も加える</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>3断面を並べて、または1つを大きく表示</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>並べて表示</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>1層ずつ</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>読み込み済みスライス</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>読み込みを中止</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>向きを戻す</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>画像の厚さ</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>断面の向きをシリーズの断面に戻す</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>両者の座標は同じです。</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>画像の一部を塗りつぶせません</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>フォルダ{folder}を作成できません</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>この患者の同じ断面の過去検査が開いていません。先に追加してください。</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>開いている過去検査に、この断面でこのシーケンスのものがありません。</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>位置合わせされていません。</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>患者、断面、または撮影日時がヘッダにありません。</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>ノード{node}（{place}）は応答しています。</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>過去検査を位置合わせしました：回転{angle:.1f}°。</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>別のフォルダまたはファイルを開いてください</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>複数の領域はセミコロンで区切ってください</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>この中に画像がありません（{found}）</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>このフォルダに画像がありません</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count:,}ファイルを表示できません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count:,}ファイルを送信しました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>シリーズ{place}のオブジェクト{count:,}件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>1シリーズ、{count:,}スライス。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{series:,}シリーズ、{count:,}スライス。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>明部の詳細</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>最明部</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>暗部の詳細</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>最暗部</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>やり直しました：{change}。</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>速く</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>ファイルの設定{number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>全範囲</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高コントラスト</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>最高コントラスト</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>マスクの修正は、MPR画像ではなくシリーズのスライスで行います。</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>画像が開かれていません</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>画像またはフォルダを開くかドロップしてください</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>方向不明</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>削除するマスクの部分にポインタを合わせてください。</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>合成画像</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>画像ビューア</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>遅く</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>軟部組織</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>標準</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>再生を停止</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>画像上の文字</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>文字を入力してEnter</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>ブラシの幅は{width:.1f} mm（校正済み）です。</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>ブラシの幅は{width:.1f} mmです。</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>ブラシの幅は{width:.1f} pxです。</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>このスライスにマスクはありません。</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>やり直す操作がありません。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>元に戻す操作がありません。</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>元に戻しました：{change}。</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>WW/WL</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>すべて</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>{measure}の削除</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>一部</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>白黒反転</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>層{number}／{count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>マップ：{name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>モデル</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>{measure}の移動</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>なし</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>読影者</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>参照</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>MPR</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>シグモイド</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>スライス{number}／{count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>スライス{number}／{count}、ボリューム{volume}／{volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>スライス間隔{length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>間隔不明</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>テーブル</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>モデルのマスクの採用</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>ブラシ操作</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>部分の削除</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>読影者のマスクの破棄</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>消去</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>穴埋め</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>マスクの却下</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>スマートブラシ操作</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>平滑化</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · 値 {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>ズーム {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>ズーム {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>{change}（スライス{number}）</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count}日</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count}か月</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count}週間</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count}年</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>厚さ{length:.1f} mm</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>毎秒{rate:g}スライス</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>セカンドルック</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>過去検査を位置合わせしています。</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>両シリーズを解析しています。</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>過去検査からの変化</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>{date}からの変化</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>先にクラスを選ぶかコメントを書いてください。その後、判定が表示されます。</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>マスクの修正</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>ファイル、フォルダ、ZIPアーカイブをウィンドウの任意の場所にドロップするか、{key}を押してください。開いたものは、ここに1シリーズ1行で表示されます。</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>ドロップして開きます。</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>シリーズ全体を対象にするには、先に解析してください（{keys}）。</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>シリーズ全体を対象にするには、先に解析してください。</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>マスクを描いた2つのスライスの間のスライスへ移動し、そこで補間してください。</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>線の長さ (mm)</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>マップと輪郭</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>先にこのシリーズに重ねてマスクを開いてください。そのコピーを修正できます。</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>3断面で表示するには、シリーズを開いてください。</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>削除する病変にポインタを合わせてください。</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>参照マスクを開きました。{count:,}スライスに印があります。</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>領域、矢印、文字</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>サイズを校正しました。以後mm単位で表示します。</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>中止しました。シリーズをもう一度読み込むには、3断面を閉じて開き直してください。</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>四隅の情報：{amount}。</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>すでにこの画像の判定が表示されています。</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>一括解析のウィンドウは、次に開いたときからこの言語になります。</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>クラスとその確率、その下に判定の疑わしい点が表示されます。クラスをクリックすると、その根拠となる部位が表示されます。</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>ファイルにピクセル間隔が記載されているため、校正の必要はありません。</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>ファイルはまだ読み込み中です。</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>{count:,}スライスのマスクが変わりました。</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>画像をコピーしました。</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>画像を保存しました。</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>スライス</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>シリーズ全体</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>シリーズ全体（{count:,}スライス）</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>ここに削除できるマスクはありません。</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>このスライスの参照マスクはありません。</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>このコンピュータのモニタは1台だけです。</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>この断面はシリーズのスライスと同じで、その判定はすでに表示されています。</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>このシリーズは1スライスだけです。代わりに画像を保存してください。</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>このスライス（{number:,}／{count:,}）</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>このスライスの判定はありません。</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>ツール</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>ツール</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>ホイールまたは矢印キーで他のスライスへ移動します。右ボタンのドラッグでWW/WLを、Ctrl+ホイールでズームを調整します。</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>開いているものはDICOMではありません。</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>判定パネルの幅</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>検査パネルの幅</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>位置合わせがない場合、病変の比較は各検査に病変が1つのときに限られます。</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainviewは、脳MRIのスライスが何を示す可能性が最も高いか、その判定がどの部位に基づくか、腫瘍がどこにあるかを示します。このツアーでは合成画像を開きます。brainviewは研究用途専用です。</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>輪郭なし</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>今回のスライス上</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>開いたマスクのコピー（{count:,}スライス）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>病変の削除（{count:,}スライス）</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>ディスクに空きがないか、書き込みが許可されていません</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>スライス間の補間（{count:,}スライス）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{folder}に{count:,}ファイルを書き込みました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count:,}ファイルを書き込みました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>その間に塗った{count:,}スライスはそのまま残ります。</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key}でGrad-CAMマップ、{mask_key}で輪郭を表示します。{bare_key}を押している間は画像のみを表示します。</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model}が対応するスライスの断面は次のものだけです：{planes}。別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key}で全スライスを解析し、{jump_key}で最も疑わしいスライスへ移動します。{export_key}でレポートを書き込みます。{keys_key}で全キーの一覧を表示し、{manual_key}で今いる部分の説明を表示します。</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}、校正済み</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}：{done:,}／{total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>スライス{number}を表示できません。</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>これはbrainviewの不具合です。</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>お使いのファイルに影響はありません。下の詳細を添えてご報告ください。</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>使用しているライブラリがクラッシュしました</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>brainviewが前回、予期せず終了しました</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>ファイル{report}を添えてご報告ください（患者名は含まれません。描いたものは保存されています）</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>過去検査を位置合わせできません</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>判定のない{count:,}スライスを除外しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>位置の外れた{count:,}スライスは計数に含みません。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>微小領域{count:,}個は計数に含みません。</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>複数のスライスが同じ位置にあるため、体積を計算できません。</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>マスク部分のスライス間隔が不均一なため、体積は不明です：{volume}以上。</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>スライス厚は{thickness:.3g} mm、スライス間隔は{distance:.3g} mmです。計算には間隔を使用します。</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>マスクに隣接するスライスに判定がないため、体積は不明です：{volume}以上。</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>スライス間隔が不明なため、体積を計算できません。</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>ピクセル間隔が不明なため、体積を計算できません。</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>スライスが平行でないため、体積を計算できません。</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>校正済み</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>各スライスの位置を含めてシリーズを書き出し直してください</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>highは{high:g}ですが、lowの{low:g}より大きくなければなりません</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>スライスが1枚しかありません</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>{degrees:.0f}°の回転と{distance:.0f} mmの移動が必要になります</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>各スライスの患者内の位置がファイルにありません</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>スライスが互いに{farthest:.1f} mmずれています</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>スライス間隔が{nearest:.1f}～{farthest:.1f} mmで、欠けているスライスがあるようです</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>スライスが平行ではありません</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>スライスのサイズが異なります</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>平均 {mean}  SD {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>最小 {low}  最大 {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>両者に共通する部分が見つかりません</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>スライス間隔が均一なシリーズを開いてください</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>スライスのサイズが揃ったシリーズを開いてください</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>シリーズ全体を開いてください</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>積 {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>両方を同じ位置までスクロールし、そこで連動させてください</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>複数のスライスが同じ位置にあります</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>マスク内またはその隣の{count}スライスが欠けているため、体積は不明です：{volume}以上。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>{count:,}スライスが欠けています。</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}、間隔不明</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>分類モデルが見つかりません</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>領域抽出モデルが見つかりません</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>{model}を読み込めません</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>Kerasモデルを実行できません</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>{device}でモデルを実行できません</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>{model}をエンジン{engine}で実行できません</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>{model}を分類モデルとして使用できません</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>{model}を領域抽出モデルとして使用できません</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>このプロセスではKerasが{backend}で動作しています</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>ライブラリ</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>モデルの実行環境</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>領域抽出モデルが実行されていないため、体積はありません。</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>{engine}（{device}）での判定が作成時と異なります（最大差{difference:.1e}、許容{allowed:.0e}）。</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>{engine}（{device}）での判定は作成時と同じです（最大差{difference:.1e}、許容{allowed:.0e}）。</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>プロセッサ</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Pythonのインストール</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>システム</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>画像に、空気中の頭部を通るスライスのような暗い縁がないため、頭部のスライスではないと考えられます。頭部全体が写った脳MRIのスライスを開いてください。</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>画像が{width}×{height}ピクセルしかなく、小さすぎて何も判別できません。{least}×{least}ピクセル以上の画像を開いてください。</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>画像に何も写っていません。別のスライスを開いてください。</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>画像が{model}の学習画像と似ていないため（距離{distance:.1f}、限界{limit:.1f}）、判定しても意味がありません。脳MRIのスライスを開くか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>MPR画像のスライス方向の範囲（mm）が小さすぎて何も判別できません。元のスライスを解析してください。</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>皮膚や頭蓋骨、または頭部の外を通るスライスのように、脳がほとんど写っていません。脳を通るスライスを開いてください。</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>これは{kind}の画像ですが、{model}は頭部の解剖学的スライスにのみ対応しています。T1、T2、FLAIRなどの画像を開いてください。</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>これは{modality}画像ですが、{model}は{known}にのみ対応しています。{known}のスライスを開いてください。</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>これは{kind}の画像ですが、{model}は頭部の解剖学的スライスにのみ対応しています。T1、T2、FLAIRなどの画像を開いてください。</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>{model}から見ると、この画像はスライスよりも脳の写っていない画像に近いため（スコア{score:.1f}、限界{limit:.1f}）、判定しても意味がありません。脳MRIのスライスを開くか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>分類モデルを選んでください（「brainview models」で確認できます）</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>領域抽出モデルを選んでください（「brainview models」で確認できます）</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>別のモデルを選ぶか、モデルパッケージを入手し直してください</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>デバイスにautoまたはcpuを選んでください</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>エンジンに{engine}またはautoを選んでください</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>brainviewをpipでインストールするか、ONNXモデルを選んでください</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>{package}をインストールするか、デバイスにautoまたはcpuを選んでください</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>ここでは起動できません</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>マスクを出力しませんでした</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>確率を出力しませんでした</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>出力がありません</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>分類モデルです</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>領域抽出モデルです</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>出力{name}がありません（あるのは{given}）</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>複数の画像を必要とします</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>出力{name}の形状が{wanted}ではなく{shape}です</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>出力{name}に数値でない値が含まれています</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>出力{name}が0～1の範囲にありません</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>確率の合計が1になりません</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>実行できるものがインストールされていません</translation>
  </message>
  <message>
   <source>package</source>
   <translation>パッケージ</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>このバージョンで、Lambda層を使わずに保存し直してください</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>「brainview models」で確認し、brainviewを再インストールしてください</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>brainviewを独立したプロセスで起動してください</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>モデルは{file}の形式しかありません</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>このインストールにはTensorFlowがありません</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>この{program}は対応せずにビルドされています</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>brainviewを更新するか、モデルパッケージを入手し直してください</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file}の画像サイズが異なります。モデルパッケージを入手し直してください。</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file}に比較用の{outputs}がありません。モデルパッケージを入手し直してください。</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file}がないか破損しています。モデルパッケージを入手し直してください。</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}、{count}コア</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model}から判定が得られませんでした</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program}の処理が途中で止まりました</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program}の処理が止まりました：{error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version}は{file}に対応していません</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>腫瘍あり判定</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>腫瘍なし判定</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>混同行列</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>スライス別Dice</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>ボリューム別Dice（患者の全スライス）</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>Diceは、専門家のマスクがあり、対象外とならなかったスライスの値です。</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>期待較正誤差</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>偽陽性</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>*の付いた数値は10人未満のものです。人数が少なく、区間にかかわらず確かなことは言えません。</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Diceが0.5未満のマスクのうち斜線のもの</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>対象外となった既知のスライス</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>腫瘍なしでマスクあり</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>平均確率によるDice 0.5未満の判別（ROC曲線下面積）</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>指標</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>見逃し</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>数</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>腫瘍の有無についての値です。誤差は、判定保留を含め確率のある全スライスについて、正解の割合は判定のあったものについてのみ計算します。</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>脳を通るスライスのうち対象外</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>0.9以上としたものの正解率</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>判定したものの正解率</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>皮膚や頭蓋骨を通るスライスは対象外とするのが正しく、「脳がほとんどない」に数えます。</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>クラス</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>マスクの信頼性</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>脳がほとんどない</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>正解クラス</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>シーケンス・断面別の腫瘍の有無</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>マスクされた腫瘍</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>腫瘍あり</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>腫瘍なし</translation>
  </message>
  <message>
   <source>all</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>全クラス</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>{share:.3f}超</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>{share:.3f}未満</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark}（{low}～{high}、{count:,}スライス、{people:,}人）</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>「腫瘍あり判定」と「腫瘍なし判定」は、判定のあったスライスに占める割合（感度と特異度）で、患者単位の95%信頼区間と、スライス数および人数を示します。「見逃し」と「偽陽性」は、全スライスに占める割合です。</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64桁の16進数</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>多層パーセプトロンには、注目部位を示せる畳み込み層がありません。</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>研究・教育における、脳MRIの軸位断スライス1枚のセカンドルック：神経膠腫、髄膜腫、下垂体腫瘍、またはいずれでもない。</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>研究・教育における、脳MRIの冠状断スライス1枚のセカンドルック：神経膠腫、髄膜腫、下垂体腫瘍、またはいずれでもない。</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>研究・教育における、脳MRIの矢状断スライス1枚のセカンドルック：神経膠腫、髄膜腫、下垂体腫瘍、またはいずれでもない。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>研究・教育における、脳MRIのスライス1枚のセカンドルック：神経膠腫、髄膜腫、下垂体腫瘍、またはいずれでもない。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>研究・教育における、脳MRIのスライス1枚のセカンドルック：神経膠腫、髄膜腫、下垂体腫瘍、またはいずれでもない。比較用に残しています。MobileNetV2のほうが適しています。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>研究・教育における、脳MRIのスライス1枚のセカンドルック：腫瘍の有無、3種類のどれか、およびその位置。</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>モデル{model}が見つかりません</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>名前のないモデルを使用できません</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>モデル{model}を使用できません</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>{folder}のモデル{model}を使用できません</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}。</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}、読影者間では{readers:.2f}。</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>主に、学習データのほぼすべてに腫瘍があった造影T1スライスと、ほぼすべてに腫瘍がなかった他のシーケンスとを区別しています。全スライスが同じシーケンスの場合は信頼しないでください。</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>このモデルには信頼できる数値がありません。</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>対応する腫瘍は神経膠腫、髄膜腫、下垂体腫瘍です。他の腫瘍は学習しておらず、腫瘍のあるT2スライスの学習数も少数です。小児と術後の頭部は学習データにほとんどありません。</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>研究・教育における、脳MRIのスライス1枚での腫瘍の輪郭抽出：神経膠腫のFLAIRまたは3シーケンスのスライス、造影T1スライス。</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>テスト用100スライス中{value}スライスで腫瘍内を指します。</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>テスト用{unit}100件中{value}件で腫瘍内を指します。</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>学習に使っていない患者の100スライス中{value}スライスで正解（{low}～{high}）。</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>学習に使っていない患者の{unit}100件中{value}件で正解（{low}～{high}）。</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>このモデルのGrad-CAMマップは表示しません：{reason}。</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>低悪性度神経膠腫の軸位断スライス（The Cancer Genome Atlasの88人）のみで学習しています。他の腫瘍、シーケンス、断面には対応していません。</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>成人の神経膠腫、髄膜腫、下垂体腫瘍で学習しています。他のシーケンスや病変での輪郭の性能は測定されていません。正常なスライスに輪郭が描かれることもあります。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>個別に書き出された成人のスライスで学習しており、その大部分は造影T1です。転移、他の病変、小児、術後の画像には対応していません。また、シーケンスの見え方を腫瘍なしと取り違えることがあります。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>個別に書き出された成人のスライスで学習しており、その大部分は造影T1です。転移、他の病変、小児、術後の画像には対応していません。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>個別に書き出された成人のスライスで学習しており、その大部分は造影T1です。転移、他の病変、小児、術後の画像には対応していません。公開データセットには腫瘍のない冠状断スライスが24枚しかないため、腫瘍の有無よりも腫瘍の種類の判定に使用してください。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>個別に書き出された成人のスライスで学習しており、その大部分は造影T1です。転移、他の病変、小児、術後の画像には対応していません。公開データセットには腫瘍のない矢状断スライスが84枚しかないため、腫瘍の有無よりも腫瘍の種類の判定に使用してください。</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>研究・教育における、脳MRIのスライスの腫瘍の有無。比較用に残しています：重み11,137個、畳み込み層1つ。</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>研究・教育における、スライスの低悪性度神経膠腫の有無：ResUNetの前段。3チャンネルのスライス（T1、FLAIR、造影T1）またはFLAIR単独用。</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>DICOMモダリティ</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>'2026-08-30'のような日付</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>{count}個以上のリスト（各要素は{wanted}）</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>{count}個のリスト（各要素は{wanted}）</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>.npzで終わる名前</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>.onnxまたは.kerasで終わる名前</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>{low:g}～{high:g}の数値</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>'1.0.0'のようなバージョン</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>{low}～{high}の整数</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>このIDの別のモデルがインストールされています</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>次から選んでください：{known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>manifest.jsonを修正するか、モデルパッケージを入手し直してください</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>すべての断面</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>重みがすべてそのファイルに入ったモデルパッケージを入手してください</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>モデルパッケージを入手し直してください</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>このモデルに別のIDを付けるか、削除してください</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>highは{high:g}ですが、lowの{low:g}以上でなければなりません</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>マニフェストに問題があります（{problem}）</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>モデルをインストールしてください</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>クラスによる違いがほとんどありません（相関{correlation:.2f}）</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>{limit:,}バイトを超えています</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>通常のファイルではありません</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>腫瘍内を指すのは100スライス中{map}スライスですが、スライスの中央でも{middle}スライスで腫瘍内になります</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>典型性の値の形状が{wanted}ではなく{shape}です</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>小文字、数字、ドット、ハイフン、64文字以内</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>Grad-CAMマップなし</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>そのようなモデルはインストールされていません</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values}のいずれか</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>腫瘍の輪郭</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>1行の文字列</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>マニフェスト</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>trueまたはfalse</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>{field}がありません</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field}は未知の項目です（既知の項目：{known}）</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field}は{value!r}ですが、この分類モデルには説明がないため、その理由でなければなりません</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field}は{value!r}ですが、説明がある場合は空でなければなりません</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field}は{values}ですが、2個以上のリストでなければなりません</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field}は{values}ですが、互いに異なる文字列でなければなりません</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field}は{value}ですが、{wanted}でなければなりません</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file}を読み込めません</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file}を読み込めません：{error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file}がマニフェストのダイジェスト値と一致しません</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file}に画像の統計値がありません</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file}のサイズがマニフェストと異なります</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>{file}がありません</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file}はONNXファイルではありません（{error}）</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file}は有効なJSONではありません</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file}は、ダイジェスト値の対象外の別ファイルから重みを読み込みます</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>{planes}スライスのみ</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>スライス別{value:.2f}</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>ボリューム別{value:.2f}</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>ノード{name}（{place}）に問い合わせできません</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>ノード{name}（{place}）からシリーズの全体を取得できません</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>ノード{name}（{place}）から取得できません</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>ノード{name}（{place}）から応答が得られません</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>待ち受けできません</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>{host}:{port}で待ち受けできません</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>TLSで待ち受けできません</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>ノード{name}（{place}）に接続できません</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>{path}を読み込めません：破損しています。ファイルを送信し直してください。</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>ノード{name}（{place}）に送信できません</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>{name}を送信できません：{reason}。送信トレイで待機しています。</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>ノード{name}（{place}）と通信できません</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>設定にある証明書を使用できません</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>送信トレイ{folder}に書き込めません</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>設定にない{address}からの接続を切断しました。</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>{address}からの接続を切断しました：{reason}。</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>{address}からの接続を切断しました：{waiting}件が接続中です。</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>{address}の{ae_title!r}からのアソシエーションを拒否しました：設定にないか、別のAEタイトルを呼び出しているか、接続が多すぎます。</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>{caller}のオブジェクトを拒否しました：登録されたアドレスではない{address}からのものです。</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLSに失敗しました（{reason}）</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>読み込めないファイルがあります</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>両方を追加するか、受信サービスからtlsを削除してください</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>ノード側で許可してください</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>ノード側で許可するか、別のノードを選んでください</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>書き込めないオブジェクトがあります（{why}）</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>条件を絞るか、相手のログを確認してください</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>設定のホストとポート、およびノードの動作を確認してください</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>相手にbrainviewのAEタイトル、アドレス、ポートが登録されているか確認してください</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>フォルダのディスクとUIDを確認し、取得し直してください</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>設定のホストを確認してください</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>設定のurlを確認してください</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>urlと相手のログを確認してください</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>双方がTLSを使用しているか、どの証明書かを確認してください</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>ポートがDICOMのものか、双方がTLSを使用しているかを確認してください</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>別のアドレスまたはポートを選ぶか、そこで待ち受けているプログラムを停止してください</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>元のシステムから書き出し直してください</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>空き容量を確保し、ファイルを送信し直してください</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>オブジェクトの上限を超えるサイズを通知してきました</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>HTTP {status}で応答しました</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>{seconds:.0f}秒以内に応答がありませんでした</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>brainviewのアクセスを許可していません（HTTP {status}）</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>オブジェクトの途中で終了しました</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>応答せずに接続を終了しました</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>失敗しました</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>有効な応答がありませんでした</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>該当するシリーズがありません</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>なくなったか、DICOMファイルではなくなっています</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>アーカイブの中にあり、先に展開する必要があります</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>ファイルヘッダのあるDICOMファイルではありません</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>送られなかったオブジェクトがあります</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>拒否されました（ステータス{status:04X}）</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>アソシエーションが拒否されました（{reason}）</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>問い合わせが拒否されました（ステータス{status:04X}）</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>途中で停止しました</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>該当するサービスとオブジェクトの種類を受け付けていません</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>相手の証明書を信頼できません（{why}）</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>AEタイトル{own_title}を相手に登録し、相手のAEタイトル{ae_title}を確認してください</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>相手のログを確認してください</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>相手のログを確認し、取得し直してください</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>対応するPEM形式のファイルを指定してください（鍵は暗号化なし）</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>署名した認証局を設定で指定してください</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>{host}という名前のコンピュータが見つかりません</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>暗号化接続を確立できませんでした（{why}）</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>ハンドシェイクなし</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>理由の記載なし</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>そこで待ち受けているものがありません</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>ホストのユーザー名とパスワードを.netrcファイルに記述してください</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>接続に失敗しました</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>ファイルをノード用に符号化できません</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>ファイルを読み込めなくなりました</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>ノードは{syntax}の{kind}を受け付けません</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>ノードに空き容量がありません</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>ノードに拒否されました（HTTP {status}）</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>ノードに拒否されました（ステータス{status:04X}）</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>ノードからUIDの破損したオブジェクトが送られました</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>設定で許可されている{address!r}はIPアドレスではありません</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>設定に受信サービスの証明書と鍵がありません</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>組み合わせが合わないか、破損しています</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>相手が動作しているときに再試行してください</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>10.1.2.3や10.1.2.0/24のように記述してください</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>{slices}の判定がありません。</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>{slices}の判定がありません：{reason}</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>シリーズ{key}のオブジェクトを拒否しました：シリーズの完了後に届きました。設定のquiet_sを長くしてください。</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>シリーズ{key}のオブジェクトを拒否しました：保存できません（{why}）。</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>シリーズ{key}のオブジェクトを拒否しました：スプールがいっぱいです。</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>{caller}のオブジェクトを拒否しました：ヘッダが破損しています。</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>{node}に{count}個のオブジェクトを送信しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>シリーズ{key}の判定はありません。failedフォルダに保存しています。</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>シリーズ{key}を判定しました：オブジェクト{count}個。</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>シリーズ{key}：{problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>{folder}のディスクがいっぱいです。空きができるまでシリーズは待機します。</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>設定で受信サービスに別のフォルダを選んでください</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>空き容量を確保するか、設定で別のフォルダを選んでください</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>受信サービスの送信元を{path}に記述してください</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>設定で許可されている送信元がありません</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>左円蓋部硬膜の高信号腫瘤、dural tail signあり。MATLAB、軸位断、造影T1。</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>右大脳半球の壊死と浮腫を伴うリング状病変。軸位断14スライスのDICOMシリーズ、造影T1。</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>トルコ鞍から視交叉に達する、くびれのある腫瘤。PNG、矢状断、造影T1。</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>サンプル画像を一覧表示できません</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>鍵{name}を使用できません</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>{folder}にコピーを書き込めません</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>神経膠腫</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>正常脳</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>髄膜腫</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>腫瘍なし。DICOM 1スライス、軸位断、T2。</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>下垂体腺腫</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>推測できない秘密情報には16～65,536バイトが必要です</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>ヘッダの記載とサイズが異なるスライスがあります</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>より内側から始めてください</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>名前を確認してください</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>ファイルを確認してください</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>ファイルとアクセス権を確認してください</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>ファイルを確認するか、1スライスを書き出してください</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>名前とアクセス権を確認してください</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>その中のファイルを選んでください</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>別の場所のフォルダを選んでください</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>0～{last}のフレームを選んでください</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>別のものを選んでください</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>フレーム0を選んでください</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>他のプログラムを閉じて再試行してください</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>作成したプログラムでNIfTIに変換してください</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>コピーし直すか、展開してください</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>フォルダとして書き出し直してください</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>シリーズを書き出し直してください</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>DICOMファイルを指定してください</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>画像、フォルダ、またはZIPを指定してください</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>1スライスにつき1つのマスクを指定するか、各マスクに対応するスライスと同じ名前を付けてください</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>この画像のマスクを指定してください</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>画像と同じサイズの、この画像のマスクを指定してください</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>無効な名前です</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>コピー対象の画像に含まれています</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>読み込めません（{said}）</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>DICOMヘッダがありません</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>画像が含まれていません</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>画像と同じサイズの腫瘍マスクがありません</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>フレームは1つだけで、フレーム{frame}はありません</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>macOSが作成した別ファイルの付属情報です</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>フレームは{count}個で、フレーム{frame}はありません</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>マスクは患者内の位置を持たない{masks}ですが、画像は{slices}です</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>FreeSurferのボリュームです</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>GIF画像です</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>MINCのボリュームです</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>MetaImageのボリュームです</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>NumPy配列です</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>PDF文書です</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>WebP画像または他のRIFFファイルです</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>ZIPアーカイブです</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>{count:,}ファイルを超えるZIPアーカイブです</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>単体のJPEG 2000画像です</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>破損したZIPアーカイブです</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>テキストファイルです</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>AVIF画像です</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>左右を区別できないAnalyzeボリュームです</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>HEIC画像です</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>NRRDボリュームです</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>NumPy配列のアーカイブです</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>gzipで圧縮されています</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>暗号化されています</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>アーカイブの記載よりサイズが大きくなっています</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>ボリュームの片割れのファイルです</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>サイズが{size:.1f} GiBで、上限の{limit} GiBを超えています</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>{count}階層を超えるフォルダの中にあります</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>空きメモリより多くのメモリが必要です</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>展開すると{size} GiBを超えます</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>別の座標系（Frame of Reference）の画像用に作成されています</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>アーカイブに同名の別ファイルがあります</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>内容が既知の形式ではありません</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>輪郭が画像のスライスのない位置にあります</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>輪郭が別の断面で描かれています</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>ヘッダのサイズが{columns}×{rows}ピクセルになっています</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>ヘッダのサイズが{size}ピクセルで、上限を超えています</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>マスクが画像のスライスのない位置にあります</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>名前が無効です</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>要素の入れ子が深すぎます</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>スライスがカラーです</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>{columns}×{rows}ピクセルの{count}スライスで{held:,.0f}百万ボクセルになり、メモリの上限{limit:,.0f}百万ボクセルを超えています</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>32バイトの乱数からなるファイルを作成してください</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>GTVという名前にするか、単独で書き出してください</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>数値のピクセルがありません</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>どのストラクチャが腫瘍か判断できません（{names}）</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>グレースケールのシリーズを開いてください</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>スライスの少ない、または小さいシリーズを開いてください</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>1スライス、または小さく書き出したものを開いてください</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>小さく書き出したものを開いてください</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>{formats}または{last}のファイルを開いてください</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>同じ場所の.hdrファイルを開いてください</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>名前を変更してください</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>NIfTIまたはPNGで保存してください</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>3D SlicerなどでNIfTIとして保存してください</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>PNGで保存してください</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>配布元からファイルを入手し直してください</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>ファイルが空です</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>マスクは{width}×{height}ピクセルですが、対応するスライスは{columns}×{rows}です</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>画像に患者内の位置がありません</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>システムにより読み込みが許可されていません</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>そのようなファイルはありません</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>展開してからフォルダを開いてください</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>手動で展開してください</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>アーカイブを展開して再試行してください</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count:,}個のマスク</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name}が破損しています</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>アーカイブをコピーし直すか、展開してください</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>エコー時間{echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>虚部</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>入出力エラー</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>アーカイブが破損しています</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>強度</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>位相</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>実部</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>別方向（{plane}）の{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>複数方向の{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>別エコー（エコー時間{echo:g} ms）の{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>種類の異なる{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>種類の異なる（{words}）{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>サイズの異なる（{columns}×{rows}）{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>位置情報のある{count:,}スライス</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>位置情報のない{count:,}スライス</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>項目{number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>表示できる入れ子の深さを超えています</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>最初の{count:,}行のみ表示しています</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>プライベート作成者</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>プライベート：{name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>プライベート：{name}（{creator}）</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>不明な要素</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>塗りつぶす領域が、画像の{columns}×{rows}ピクセルの外にあります</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>腹部</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>オーバーレイがピクセルのビット内にあり、残ってしまいます</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>MRアンギオグラフィ</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>足関節</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>上肢</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>文字の領域を塗りつぶすか、この画像を除外してください</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>乳房</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>頸椎</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>まだそこにあるか確認してください</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>ファイルと空き容量を確認してください</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>--blankの数値を確認してください</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>胸部</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>コピー先に別のフォルダを選んでください</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>「dcmdjpeg」（DCMTK）で変換するか、非圧縮で書き出してください</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>libjxlの「djxl」で変換するか、非圧縮で書き出してください</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>「gdcmconv --raw」で変換するか、非圧縮で書き出してください</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>DICOMファイルのみをコピーしてください</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>コピーまたは書き出しをやり直してください</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>元のシステムからコピーまたは書き出しをやり直してください</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>拡散</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>エコープラナー</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>肘関節</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>書き出し直してください</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>圧縮せずに書き出し直してください</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>非圧縮のグレースケール画像として書き出してください</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>非圧縮で書き出してください</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>非圧縮（Explicit VR Little Endian）で書き出してください</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>オーバーレイなしで書き出してください</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>腫瘍のストラクチャだけを書き出してください</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>画像ごとに分けてストラクチャを書き出してください</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>そこから画像自体を取得してください</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>磁場マップ</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>フロー</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>足</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>機能的MRI</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>輪郭のあるストラクチャセットを指定してください</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>この画像のストラクチャセットを指定してください</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>手</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>心臓</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>股関節</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>コピーできません（{said}）</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>ピクセルの符号化方式の記載がありません（転送構文なし）</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>1ピクセルに{count}個の値があります</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>動画です（{name}）</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>閉じた輪郭がありません</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>ピクセルがありません</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>ピクセルがなく（{kind}）、どこかの文字に患者名が含まれる可能性があります</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>ピクセルがありません（{name}）</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>画面キャプチャです</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>破損したDICOMDIRです</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>セカンダリキャプチャです</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>DICOMファイルではありません</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>RTストラクチャセットではありません</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>既知の転送構文の記載がありません</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>既知の転送構文の記載がありません（{uid}）</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>展開すると{size} MiBを超えます</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>DICOMヘッダが破損しています</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>Modality LUTが破損しています</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>カラーパレットが破損しています</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>輪郭の点が{max_points:,}個を超えています</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>コピーを書き込めません</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>カラーに関するヘッダの記載が矛盾しています</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>ヘッダに種類の記載がありません（SOPクラスとインスタンス）</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>ヘッダの項目が{max_items:,}個を超えています</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>ヘッダの要素が{max_steps:,}個を超えています</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>ヘッダが破損しています</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>ヘッダに要素{keyword}がありません</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>文字が焼き込まれているとヘッダに記載されています</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>ピクセルとヘッダのサイズが一致しません</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>ピクセルが符号化されており、フレームの開始位置がわかりません</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>ピクセルが途中で切れています</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>ピクセルが足りません</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>ピクセルが足りません（{frames:,}フレーム中{held:,}フレーム）</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>ピクセルが足りません（{needed:,}バイト中{held:,}バイト）</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>ピクセルが破損しています</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>ピクセルを復号できません</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>ピクセルがサーバー上にあります（JPIP）</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>参照情報が破損しています</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>ストラクチャが破損しています</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>ストラクチャが複数の座標系（Frame of Reference）にまたがっています</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>膝関節</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>除外してください</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>下肢</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>肝臓</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>位置決め</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>腰椎</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>ピクセルを読めるデコーダがありません（{name}）</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>タグがあるのはDICOMファイルだけです</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>同じ検査の画像を開いてください</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>Kakadu対応のビューアで開くか、非圧縮で書き出してください</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>ファイルのあるフォルダを開いてください</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>骨盤</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>灌流</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>ファントム</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>動画プレーヤーで再生してください。この検査の静止画は開けます</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>投影</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>前立腺</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>定量マップ</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>この方式で符号化されたピクセルの領域は塗りつぶせません</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>グレースケールで保存してください</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>肩関節</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>スペクトロスコピー</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>フレーム{frame:,}のピクセルがありません</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>輪郭の点が破損しています</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>同じ画像がすでにコピーされています</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>この要素は破損しています</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>胸椎</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>不明な要素</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>不明な種類</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>手関節</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count:,}バイト</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count:,}項目</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r}は領域ではありません。「行,列,高さ,幅」をピクセル単位で記述してください</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}。そのため患者名が写っている可能性があります</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>元のシステムから書き出し直すか、PNGで書き出してください</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>内容が原因でデコーダが停止しました</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>後で開き直してください</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>読み込みに{count}秒より長くかかりました</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>プログラムを終了しています</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>復号用のプロセスを起動できません</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>非圧縮で書き出すか、書き出し直してください</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>途中で終わっています</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>数値の2次元配列がありません</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>変数が多すぎます</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>{count}個の行列があります（{names}）</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>MATLABの内容が破損しています</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>構造体の入れ子が深すぎます</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>{name}が数値の行列ではありません（{size}）</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>MATLABで保存し直してください</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>1スライスを行列として保存してください</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>画像だけを保存してください</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>画像を行列として、またはcjdata.imageとして保存してください</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names}など</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>32ビット浮動小数点数に変換してください</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>最後のスライスの前で終わっています</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>NIfTIヘッダが破損しています</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>圧縮データが破損しています</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>ヘッダに長さのない辺があります</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>ヘッダに次元数の記載がありません</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>ボクセルの開始位置についてのヘッダの記載が誤っています</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>ボクセルが128ビットの数値です</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>ボクセルがビットです</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>ボクセルが不透明度付きのカラーです</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>ボクセルが複素数です</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>ボクセルの入った.imgファイルがありません</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>ボクセルが未知の型{code}の数値です</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>このファイルと同じ場所に置いてください</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>チェックサムが正しくありません</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>コピーし直すか、PNGで保存してください</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>グレースケールまたはRGBで保存してください</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>全病変</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>解析レポート</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>ロゴ{name}を使用できません</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>Parquetを書き込めません</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>表{name}を書き込めません</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>中心, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>モデル判定前のクラス</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>クラス（未判断）</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>分類モデル</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>確認事項</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>確認事項、警告、または理由</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>範囲</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>ファイルのSHA-256</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>ファイル名またはフォルダ名</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>First</source>
   <translation>最初</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>「{class_name}」のGrad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Grad-CAMマップ (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>ヒートマップ</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>最大のスライス</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>最後</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>病変</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>病変</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>最大径 × 直交径</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>次へ</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>判定なし。理由は画像の横に記載しています。</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>分類モデルは実行されていません。</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>該当する画像がありません。絞り込みを変えるか、すべて表示してください。</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>画像が見つからなかったため、一覧はありません。</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>番号</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>ここではOpenCVでMP4を作成できません</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>輪郭 (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>断面（モデル）</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>ご注意</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>前へ</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>確率の下限（%）</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>読影者</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>確認済み</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>合成画像 – 装置で撮像されたものではありません</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>読影者の計測入り画像</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>画像{number}／{count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>次点クラス</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>シーケンス（モデル）</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>表示</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>{name}を表示</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>サイズ</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>画像の一覧にはJavaScriptが必要ですが、このブラウザでは無効になっています。同じ行は、このページと一緒に書き込まれた表のファイルにあります。</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>「腫瘍なし」のマップは、選択したときにのみ表示されます。</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>レポートには、クラス、Grad-CAMマップ、腫瘍マスクが含まれていません。</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>この画像は解析されていません</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>ホイールまたは矢印キー：他のスライス。Xを押している間：画像のみ。Esc：一覧に戻る。</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>レポートは.pngまたは.pdfファイルです</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>病変の面積、最大{area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>brainview 解析レポート</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>brainview シリーズレポート</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>GIFまたは別のフォルダを選んでください</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>別のフォルダまたはファイル名を選んでください</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>設定で別の画像を選んでください</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>すべてのクラス</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>次のいずれかの拡張子にしてください</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>高</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>brainview[parquet]をインストールするか、.csvまたは.jsonで書き込んでください</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>読み込めません</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>一辺が{count}ピクセルを超えています</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>8 MBを超えています</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>PNGまたはJPEG画像ではありません</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>画像を上書きしてしまいます</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>名前の末尾を{endings}にしてください</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>低</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>マスク</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>マスク（斜線：信頼性が低い）</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>マスク（読影者：点線）</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>クラスなし</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>オーバーレイなし</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrowがインストールされていません</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>読影者のマスク</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>参照（破線）</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>その名前は使用できません</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>フォルダ{folder}がありません</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>腫瘍マスク</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>腫瘍マスク（斜線：信頼性が低い）</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}（要確認）</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name}（モデルと同じ）</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name}（モデルと同じ）、モデルの判定の表示前に選択</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name}（モデル：{model}）</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name}（モデル：{model}）、モデルの判定の表示前に選択</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}、その後変更</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>プログラム内に計測がほかに{count:,}件あります。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>注記{count:,}件をここでは省略しました。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count:,}画像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>小さい病変{count:,}個をここでは省略しました。</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{count}画像中{first}～{last}</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}、フレーム{number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}、読影者</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number}／{count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}：{answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown}（全{count}件中）</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>シリーズのDICOMオブジェクトを書き込めません</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>構造化レポートを書き込めません</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>ヘッダのUIDが破損しています</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>部分ごとに別々のシリーズとして書き出してください</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>ボリュームごとに別々のシリーズとして書き出してください</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>UIDを変更せずに書き出し直してください</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>1スライス1ファイルで書き出してください</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>装置またはアーカイブから書き出されたままのDICOMファイルを指定してください</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>ヘッダにUIDまたはスライスの位置がありません</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>スライスがモザイクのタイルになっています</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>スライスが複数のシリーズに属しています</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>スライスが複数の検査に属しています</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>スライスが複数の座標系（Frame of Reference）にまたがっています</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>segを外してください</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>srを外してください</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>判定のあるスライスがありません</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>輪郭のある腫瘍がどのスライスにもありません</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>複数のスライスが同じ位置にあります</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>複数のスライスのSOP Instance UIDが同じです</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>スライスのピクセル間隔が異なります</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>スライスの位置情報が破損しています</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>読影者が輪郭を残した腫瘍がどのスライスにもありません</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>バックスラッシュを除くASCII 1～16文字</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>ノード{name}が見つかりません</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>設定を保存できません</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>設定を使用できません</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>設定ファイル{path}を使用できません</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>設定ファイル{path}がないため、既定の設定を使用します。</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>フォルダ</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>{path}に追加してください</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_titleとhostは一緒に指定する必要があります</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>証明書と鍵は一緒に指定する必要があります</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>修正してください</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>送信先{name!r}はノードにありません</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institutionは1行でなければなりません</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>バージョンが{known}ではなく{found!r}です</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>有効なJSONではありません</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>英字、数字、ドット、ハイフン、64文字以内</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>{path}を書き込み可能にしてください</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>ノードには互いに異なる名前が必要です</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>1行</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>既定の設定を使用します。コピーは{name}として保存しています</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>既定の設定を使用します。ファイルはそのまま残します</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>ホスト名またはアドレス</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>画像のパス</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>設定に登録されていません</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>設定に登録されているのは{known}です</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>システムにより許可されていません</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>url、またはae_titleとhostを指定する必要があります</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>urlはhttp://またはhttps://で始まる必要があります</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>直前の変更を保存できません</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>以前に描いたものを読み込めません</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>破損したファイルを退避できません</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>以前に描いたものを使用できません</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>新しいバージョンのbrainviewで書き込まれています</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>別のウィンドウで同じスライスが変更されました</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>別のウィンドウがこの検査の書き込みを続けています</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>そのウィンドウを閉じてから描き直してください</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>描き直してください</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>空き容量を確保するかアクセス権を確認してから描き直してください</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>ファイルが破損していたため退避しました</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>表示されている、そのウィンドウで描かれた内容を確認し、ご自身の分を描き直してください</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>そのバージョンで検査を開いてください。今描くものは保存されません</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>{table}のラベルを読み込めません</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>--namesのクラス{name!r}を使用できません</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>{table}のラベルを使用できません</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>名前{pair!r}を使用できません</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>除外</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>測定対象</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>プログラム</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>分類・領域抽出モデル</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>分類モデル</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>{count:,}スライスの患者が不明です。各ファイルを1人の患者として数えるため、区間が狭すぎる可能性があります。</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>領域抽出モデル</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>0から数えるframe列を追加するか、ボリュームのマスクを指定してください</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>画像と同じサイズでマスクを書き出してください</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>ラベルを記入してください</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>どのクラスを意味するか記載がありません</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>列{columns}がありません</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>行がありません</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>{number}スライスあり、どれに腫瘍があるか記載がありません</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>--labelsでCSVファイルを指定してください</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>先頭行に列名を記述してください（{columns}から）</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>表にもマスクにも、何が写っているかの記載がありません</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>{classes}から選んでください</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>モデルにそのようなクラスはありません</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>システムで読み込めません</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>このマスクは{width}×{height}ピクセルですが、画像は{scan_width}×{scan_height}です</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>--names "Gliom=glioma,kein Tumor=notumor"のように記述してください</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier}と{segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}、ここで測定</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}件（理由は出力済み）</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place}にファイルの指定がありません。記入するか、その行を削除してください。</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}：フレーム{frame!r}は0以上の数値ではありません。修正するか、空欄にしてください。</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}：ラベル{label!r}は{classes}のいずれでもありません。意味を指定してください（例：--names "{label}={meant}"）。</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}：断面{plane!r}は{known}のいずれでもないため、記載なしとして扱います。</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}：シーケンス{sequence!r}は{known}のいずれでもないため、記載なしとして扱います。</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}：ファイル{file}がありません。パスを修正するか、その行を削除してください。</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,}人の患者の{slices}</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}、{number}行目</translation>
  </message>
 </context>
</TS>
