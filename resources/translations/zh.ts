<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>“{first}”既不是命令也不是文件；可用命令：{commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>无法在 {folder} 中写入审计日志</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>问题涉及第 {number} 行，但总行数为：{lines}。</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>缺少第 {first} 至 {last} 行。</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>第 {number} 行已损坏。</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>第 {number} 行的位置不对。</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>第 {number} 行被更改过。</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>末尾缺少第 {first} 至 {last} 行。</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>另一个程序正在持续写入该处</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>请释放空间，或将文件夹设为可写</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json 缺失或已损坏，因此无法看出末尾是否缺行。</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>写入第 {number} 行时缺少 last.json，因此其前面的行可能已被删除。</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>磁盘拒绝写入</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>无法完成 {name}</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>无法继续批处理</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>无法锁定 {name} 以防止另一个批处理同时写入</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>无法连接 {cluster} 上的 Dask 调度器</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>无法对集群 {address} 使用 TLS</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>无法使用集群</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>无法使用进度记录 {name}</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>无法写入 {folder}</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>无法写入网页 {name}</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>无法写入 {name}</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>{total:,} 层中有 {count:,} 层的某个文件未能写入。</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>与之前不同：{names}。因此所有文件将重新分析。</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>SQLite 报告“{error}”</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>没有可继续的先前运行，因此将分析所有文件。</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>请单独分析该文件</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>另一个批处理正在写入它</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>另一个批处理正在写入它（{computer!r} 上的进程 {process}）</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>应要求给出的结果</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>请将其恢复，然后继续批处理</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>请检查其路径</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>请选择其他文件名</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>未安装 dask.distributed</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>请释放空间、检查您的权限，或选择其他磁盘上的文件夹</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>请释放空间、选择其他文件夹，或删除该文件</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>请安装 brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>其地址不以 {scheme} 开头</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>其名称必须以 .html 结尾</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>请以 TLS 启动其调度器，或不指定密钥</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>请启动一个，或检查其地址，例如 tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>推理引擎</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>文件夹已不存在</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>分割模型</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>系统报告“{said}”</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>旋转层面</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>brainview 的版本</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>尝试处理的工作进程已丢失（{kind}）</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>没有文件 {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>两阶段</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>请等待其结束，或选择其他文件</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>报告设置</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>写入内容</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count:,} 个 Dask 工作进程</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{total:,} 层中有 {count:,} 层未能分析。</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} 已不存在：它被移动、删除或断开了连接</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s：错误：%(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior 与 --prior-mask 须同时给出，或都不给出。</translation>
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
   <translation>为脑部 MRI 提供第二意见：类别、Grad-CAM 热图与肿瘤掩膜。
{research_use}

  brainview           打开窗口
  brainview FILE      在窗口中打开影像；若窗口已打开，则在该窗口中打开
                      （若文件名与命令相同，请写成 ./analyze）
  brainview --new-window [FILE]
                      打开一个单独的窗口
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
   <translation>分析文件夹与 ZIP 压缩包中（无论层级多深）的每个影像，并写出一个表格，
每个影像一行（多帧文件则每帧一行）。
{research_use}

无法分析的文件占一行并注明原因。已完成的部分保存在表格旁的 FILE.journal 中：
崩溃或停止后，--resume 可从该处继续；以后再用时，它只分析新增的内容。
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
   <translation>分析每个序列的每个层面，并将掩膜合并为三维病灶，给出体积、径线、范围与位置。
{research_use}

中心以患者坐标（{coordinates}）表示，单位为 mm。层面从 1 开始计数。
被拒绝的层面（例如几乎不含脑组织的层面）和微小斑点不计入任何总和。
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>分析影像（DICOM、NIfTI、PNG、JPEG、TIFF、BMP 或 MATLAB 文件）：层面的类别、
模型关注的部位，以及肿瘤的轮廓与大小。
{research_use}

无法分析的文件不影响其他文件。
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>分析 brainview 附带的合成影像，输出每个结果及影像的实际内容，
并在当前文件夹中写入 brainview-demo-report.png。
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>通过 DICOM（C-FIND）或 DICOMweb（QIDO）向设置中的节点查询其有哪些序列。
每一行都包含“brainview fetch”所需的内容。仅在使用 --identity 时显示患者姓名。
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>位数</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>字节数</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>无法分析 {path}：其中没有图像；请给出影像。</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>无法保留患者身份</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>无法测量</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>无法打开窗口：无法加载 Qt（{error}）；请重新安装 brainview，或使用以下命令在没有窗口的情况下分析影像：brainview analyze FILE。</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>无法打开窗口：缺少系统库 {libraries}；请安装包含 {libraries} 的软件包，或使用以下命令在没有窗口的情况下分析影像：brainview analyze FILE。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>无法打开窗口：缺少系统库 {libraries}；请安装软件包 {packages}，或使用以下命令在没有窗口的情况下分析影像：brainview analyze FILE。</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>无法打开窗口：没有显示器；请在桌面环境中启动 brainview，或使用以下命令在没有窗口的情况下分析影像：brainview analyze FILE。</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>无法打开 {name}：{what}。</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>无法运行演示：没有样本；请重新安装 brainview。</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>无法发送 {name}：{reason}；其他文件已发送。</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>无法发送 {path}：其中没有 DICOM 文件；请给出其他文件。</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>无法发送：请给出 PATH 和 NODE，或单独使用 --again。</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>无法测试：未安装模型；请重新安装 brainview。</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>无法将模型 {model} 用于{task}</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>无法分两阶段工作</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>无法写入序列的文件</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>无法写入掩膜</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>无法写入报告 {name}</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>中心以患者坐标（{coordinates}）表示。</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>彩色</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列数</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>将每个模型的文件与其摘要值比对，并将模型对已存输入的结果与已存结果比对。
全部一致时退出状态为 0，否则为 1。
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
   <translation>复制文件、文件夹、ZIP 压缩包或 DICOMDIR 中的 DICOM 图像，去除可识别患者身份的
内容（DICOM PS3.15，Basic Profile）。像素保持不变。

可能显示文字的图像（例如屏幕截图）将被拒绝，除非遮盖其某个区域；报告和文档将被
拒绝。不会替换任何文件，原影像只读取、不更改。

在全头影像中可能辨认出面部，该 Profile 不能改变这一点。
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>通过 DICOM（C-GET，或按设置使用 C-MOVE）或 DICOMweb（WADO），从设置中的节点
将一个序列获取到文件夹。“brainview query”可列出 UID。
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>帧数</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>病灶 {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>列出已安装的模型：各自的用途、在从未用于训练的患者上的正确率、大小，
以及不能运行时的原因。未指定模型时所采用的模型会被标出。
每个模型的文件都会与其摘要值比对。
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>列出设置文件中的节点，或检查其中某个节点是否应答。
手册的节点页面说明如何编写该文件。
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>已查找 {folder}</translation>
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
   <translation>测量在别处绘制的掩膜：其三维病灶的体积、径线、范围与位置，以及既往检查中病灶的
变化。
{research_use}

影像和掩膜可以是文件夹、ZIP 压缩包或文件：DICOM（掩膜也可以是 SEG，或 RTSTRUCT
的 GTV）、NIfTI，或每层一张的图片。掩膜内部的值不为零。
中心以患者坐标（{coordinates}）表示，单位为 mm。层面从 1 开始计数。
坐标系不同的既往检查会进行刚性配准（旋转和平移）。
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
   <translation>用一个说明每个层面真实情况的表格，在您自己的层面上测评已安装的模型，
并写出含各项数值的验证卡：card.html、card.json 和 card.csv。
任何内容都不会离开本计算机，验证卡中不含像素、文件名或个人信息。
{research_use}

该表格为 CSV 文件。首行给出列名：file 和 label，
如有还可包含 patient、sequence、plane、mask 和 frame。
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>模态</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>最可疑</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>未写入热图。{why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>未安装模型。</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>未找到影像；请给出包含影像的文件夹。</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>没有可测评的层面，因此没有验证卡。</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>未分析。{reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>待发队列为空。</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>仅列出前 {count} 个序列；请缩小查询范围。</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>方向</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Philips 标度</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>光度解释</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>方位</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>位置，mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>既往病灶 {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>既往：{path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>真实世界值</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>通过 DICOM（C-STORE）接收设置中指定的呼叫方发来的序列，逐一分析，
并将分割、测量和报告发送到设置中指定的目的地。
按 Ctrl+C 结束；再次启动后从中断处继续。
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
   <translation>结果输出到 stdout，其他内容输出到 stderr。全部顺利时退出状态为 0；
有文件失败或被拒绝时为 1（其他文件仍会分析）；命令用法错误时为 2。

环境变量 BRAINVIEW_MODELS 指定另一个模型文件夹。
BRAINVIEW_LANGUAGE 选择语言（例如 de），优先于设置。
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
   <translation>说明文件的情况：格式、大小、帧数、像素间距、方向等。
不显示任何可识别患者身份的内容。
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>分割模型</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>通过 DICOM（C-STORE）或 DICOMweb（STOW）将 DICOM 文件发送到设置中的节点。
节点未接收的文件留在待发队列中，可用 --again 再次发送。
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>已发送 {name}</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>成像序列</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>序列 {number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>显示分析、导出、发送和接收过的内容，以输入、模型和对象的摘要值表示；
任何一行都不含患者姓名。--verify 检查是否有行被更改或删除。
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>显示内容</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>有符号</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>间距，mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>微小斑点 {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>合成</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>“unwritten”列列出这些文件；--resume 会写入它们。</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>文件头未说明影像与既往影像是否属于同一患者；请核对。</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>影像与既往影像的文件头所记患者不同；请核对两者。</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>该节点没有此序列。</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>{place} 的节点 {name} 有应答。</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>既往检查的坐标系相同。</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>既往检查已配准：旋转 {degrees:.1f}°。</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>既往检查未对齐：{reason}。因此仅当每次检查只有一个病灶时才比较病灶。</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>报告位于 {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>传输语法</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>真实类别</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>肿瘤掩膜</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>值范围</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>变量</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>体积</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>体数据数</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗宽窗位</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>含至少 16 个保密字节的文件：使用它时，以后的运行会给出相同的假名、UID 和日期偏移（默认：不保存的随机密钥）</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>文件夹或文件</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>文件夹、ZIP 或影像</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>文件夹、ZIP 压缩包或文件</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>每个层面一行，或每个 DICOM 序列（及多帧文件）一行：其最可疑层面，以及显示肿瘤的层面数</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>影像或影像所在位置</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>对原本会被拒绝的影像也给出结果；此类结果会被标记</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>还让分类模型分析每个层面略微旋转和镜像后的版本，与“brainview analyze”相同</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>还让分类模型分析每个层面略微旋转和镜像后的版本；若各结果在有无肿瘤上不一致，则判为未定</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>同时描述本计算机，供报告问题之用</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>同时输出患者姓名</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>选项有歧义：%(option)s 可匹配 %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>该患者的早期影像</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>分析文件夹中的每个影像：表格中各占一行</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>分析每个序列的每个层面：类别、病灶、体积</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>分析影像：类别、Grad-CAM 热图、肿瘤掩膜</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>分析附带的样本并写出报告</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>参数 %(argument_name)s：%(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>查询设置中的节点有哪些序列</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>检查该节点是否应答</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>至少 {volume}</translation>
  </message>
  <message>
   <source>center</source>
   <translation>窗位</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>中心 {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>检查本计算机上的每个模型</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>请检查名称</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>检查整个日志</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>请选择其他模型，或去掉 --two-stage</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>请选择其他模型；“brainview models”可列出模型</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>分类</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>将检查复制为不含患者身份的 DICOM</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>对发往集群的内容加密，并只接受能证明身份的集群：三个 PEM 格式的文件，即颁发机构的证书，以及本计算机的证书和密钥</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>需要 %s 个参数</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>需要一个参数</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>预期：{expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>范围 {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>从设置中的节点获取一个序列</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>验证卡的文件夹（默认：validation）</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>{number:,} 个未能写入某个文件</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>从该日起：YYYY-MM-DD，UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>请每层给出一个掩膜，或给出带掩膜的序列的文件夹</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>请只给出带掩膜的序列的文件夹或文件</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>以相同的模型和选项从先前的运行继续；此后未更改的文件保留其行</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>已消失</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>已忽略显式参数 %r</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>截距</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>无效的选择：%(value)r（可选：%(choices)s）</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>它是文件夹</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>它用于{task}</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>会覆盖一个影像</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>其掩膜</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>保留日期，但将同一患者的所有日期提前相同的、不公开的天数；不使用时日期会被去除</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>保留性别、年龄（不超过 89 岁）、身高和体重</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>保留标准列为安全的 MR 扫描仪私有属性，例如扩散加权</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>保留描述中表示成像序列、方位等的词语；不使用时描述会被去除</translation>
  </message>
  <message>
   <source>label</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>不写入您在窗口中绘制和判定的内容；否则这些内容会与模型的结果一并写入</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>列出已安装的模型及其表现</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>列出设置中的节点，或检查某个节点是否应答</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>最长径 {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>将每个图像中的一个像素矩形涂黑，从左上角由 0 开始计数；可多次给出</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>请先创建它，或选择其他文件夹</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>掩膜像素数</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>测量掩膜：病灶、体积、径线、变化</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>在您自己的层面上测评模型</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>请用 --out 指定文件夹，并用 --export 指定写入内容</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>请用 --segmenter 指定一个，或去掉 --mask-out</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>请用 --segmenter 指定一个，或去掉 --two-stage</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>在文件中写入患者和检查的身份；默认去标识化</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>请指定其中的文件，或使用“brainview batch”</translation>
  </message>
  <message>
   <source>new</source>
   <translation>新增</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>没有安装可运行的分类模型</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>未选择分割模型</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>其中没有序列与 {count:,} 层的掩膜相符，且该掩膜没有患者坐标位置（层数：{lengths}）</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>不会写入任何内容</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>检查日期：YYYYMMDD，或范围 YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>仅含此文字的行</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>仅这些类型，例如 analysis、export 或 send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>仅在分类模型发现肿瘤时勾画</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>仅在分类模型发现肿瘤时勾画；其他情况下不运行分割模型，也不写入掩膜</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>通过</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>位置参数</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>输出一个 JSON 对象</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>每个模型输出一个 JSON 对象，各占一行</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>每个影像输出一个 JSON 对象，各占一行</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>每个序列输出一个 JSON 对象，各占一行</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>按文件中的原样输出各行</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>在报告上印出文件名（可能含患者姓名）和时间</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>通过 DICOM 接收序列，进行分析并发送结果</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>说明文件的情况</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>参见 brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>将 DICOM 文件发送到设置中的节点</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>发送待发队列中的内容</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>显示程序的版本号并退出</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>显示审计日志，或检查是否有行被更改或删除</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>显示此帮助信息并退出</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>第 {number} 层</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>第 {first} 至 {last} 层</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>斜率</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>例如 MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>序列的 UID</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>检查的 UID</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>分类模型；“brainview models”可列出模型</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>存放副本的文件夹，必要时会创建</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>缺少以下必需参数：%s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>报告的语言，例如 de（默认：设置中的语言）</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>该掩膜可能属于其中 {count} 个序列中的任意一个</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>其掩膜</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>节点名称</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>患者 ID；可含 * 和 ?</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>患者姓名，例如“SMITH*”</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>掩膜所对应的影像</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>影像位于其中</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>分割模型，或 none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>表格：.csv、.json（每行一个对象）或 .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>没有文件夹 {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>没有这样的文件或文件夹</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>无法识别的参数：%s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>到该日为止（含该日）</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>用法:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>体积 {percent:+.0f}%</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>原病灶 {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>每个影像的真实情况；其中的路径相对于 FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>运行模型的引擎</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>运行模型的引擎（默认：适合各模型文件的引擎）</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>ONNX 模型的运行设备（默认：可用的最佳设备）</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>写入位置</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>您的标签所对应的类别："Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>多帧文件中的第几帧，从 0 开始（默认：0）</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>可选种类：{kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>窗宽</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>在 Dask 集群上工作：其调度器的地址，或在本机上自建</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>并行的工作进程数（默认：由处理器决定）</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>写出 .png 或 .pdf 格式的报告页；多个影像时文件会编号</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>为每个影像写出一个报告页</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>写出每个 Grad-CAM 热图</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>将预测类别的每个 Grad-CAM 热图叠加在影像上，写为 PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>将每个肿瘤掩膜写为 PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>将每个肿瘤掩膜写为与影像等大、值为 0 和 255 的 PNG</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>将每个序列的文件写入此文件夹</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>写出一个网页，每个影像一个缩略图，可在浏览器中打开</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>待发队列中有 {count:,} 个文件；请用“brainview send --again”再次发送。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{folder} 中有 {count:,} 个文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count:,} 个文件被拒绝</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>已复制 {count:,} 个图像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count:,} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>未包含其他 {count:,} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count:,} 个影像：{counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters}，第 {number} 层</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,}/{count:,} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,}/{found} 个文件，每秒 {speed:.0f} 个，{engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,}/{found} 个文件，每秒 {speed:.0f} 个，剩余 {time}，{engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>无法写入 {kind!r}；可选：{kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind}，{place}</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{folder} 中有 {lines}：均与写入时一致。</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{folder} 中有 {lines}：{count:,} 个问题。</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>缺少 {missing}</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} 没有无肿瘤类别</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}，{tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}，{tasks}（{task}的默认模型）</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}，{tasks}（默认）</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}，{what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}：已发送 {count:,} 个文件。</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>{number:,} 个错误</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>其中 {number:,} 个来自先前的运行</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} 个正常</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>{number:,} 个被拒绝</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>{number:,} 个未定</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>{number} 个对象</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>{out} 保存了已完成的部分；--resume 从该处继续。</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} 不是 UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} 不是有效的帧号；帧从 0 开始计数</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} 不是从 1 起的整数</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} 正在监听 {host}:{port}。</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} 为供研究之用，仍予写入。</translation>
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
   <translation>应要求给出的结果。{reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>面积</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>无法打开 {name}</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>无法以三平面显示此序列</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>无法使用语言 {language}</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>类别与掩膜相互矛盾。</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>正在分类</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>与参考掩膜的 Dice</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>专家标签</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>仅供研究使用。不是医疗器械。</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>最长径</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>转交副本之前请逐一检查：程序不会查找图像中的文字，且在全头影像中可能辨认出面部。</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>最可能</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>该层面没有任何有效的像素数值；显示为黑色。</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>未运行分割模型。</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>无肿瘤</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>尚未测评过 {model} 在成像序列未知的层面上的正确率。</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>尚未测评过 {model} 在{kind}上的正确率。</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>未分析</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>未勾画：{model} 未发现肿瘤，因此不显示其掩膜。</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>未勾画：{model} 未发现肿瘤，因此未运行 {segmenter}。</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>在{kind}上，{model} 每 100 个肿瘤可发现 {value} 个（{low} 至 {high}，{counted}）。</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>在{kind}上，{model} 在每 100 个无肿瘤层面中会有 {value} 个误判为有肿瘤（{low} 至 {high}，{counted}）。</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>正在勾画</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>值为 {value:g} 的像素远离其他所有像素；视为缺失，并以最暗值显示。</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>非数值像素以最暗值显示，无穷大的像素以最亮值显示。</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>内部概率</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>可能范围</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>其次</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>以 mm 表示的大小由阅片者校准。</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>某些位置扫描了 {fewest} 次，其他位置扫描了 {most} 次。</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 增强</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>结果取决于层面的摆放方向。</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>文件还给出了测量值，此处未显示：{formula}。</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>文件未说明其在患者体内的方位：左右可能颠倒。</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>文件未说明其像素编码方式；已按未压缩数据读取。</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>文件含有带标记的叠加层，此处未显示。</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>文件将多个层面拼成一幅 Mosaic 图像，但未说明层数；按一幅图像显示。</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>文件的像素数据多于文件头所声明的数量；多余部分已忽略。</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>文件的坐标轴不成直角，因此忽略其方向。</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>文件的标签不属于任何已知类别，已忽略。</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>文件的方向不可能成立，已忽略。</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>文件的像素间距不可能成立，已忽略。</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>文件的重缩放斜率为 0，已按 1 处理。</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>文件的肿瘤掩膜与图像不符，已忽略。</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>文件数值之间的差异小于可保留的精度，因此细微差别会丢失。</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>文件的窗宽窗位无法显示任何内容，已替换。</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>该模型在此成像序列上经常出错。</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>该模型从未在此成像序列上测评过。</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>轮廓存疑（斜线填充）：其平均概率为 {percent}，低于 {limit} 时常常有误。</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>轮廓存疑。</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>图像本身可能显示患者姓名，因为{why}；转交之前请先查看。</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>像素间距未知，因此大小以像素表示。</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>像素间距是在探测器上测得的，因此以 mm 表示的大小大于患者体内的实际大小。</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>概率过低。</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>影像不寻常；应要求给出结果。</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>分割模型在该层面上未勾画任何内容。</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>层面间距不均匀：{nearest_mm:.1f} 至 {farthest_mm:.1f} mm。</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>该图像经过有损压缩{how}；细节可能缺失或失真。</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>这是由其他层面计算得到的重组图像；模型是用扫描仪直接采集的层面训练的。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>该模型没有 Grad-CAM 热图。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>该模型没有 Grad-CAM 热图。{sentence}。</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>该模型没有 Grad-CAM 热图：{reason}。</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>仅肿瘤掩膜</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>肿瘤，{percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>未定</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>未定，肿瘤 {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>不能确定是哪种肿瘤。</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>不能确定是哪种肿瘤：{first}或{second}。</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>您的评论以及层面上的文字将原样印出。</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>所有成像序列合计</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>箭头</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>轴位</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>brainview 自身在此处有错误（{place}）</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>冠状位</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>距离</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>手绘</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>胶质瘤</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>请重新安装 brainview</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>脑膜瘤</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>无肿瘤</translation>
  </message>
  <message>
   <source>other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>其他成像序列</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>99% 以上</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>垂直径线对</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>垂体瘤</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>请报告这句话</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>矢状位</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>第 {number} 层，肿瘤 {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>该语言的文本文件缺失或已损坏</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>肿瘤</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>1% 以下</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}，{percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} 发现肿瘤，但其自身的掩膜未标出肿瘤；请核对两者。</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} 发现肿瘤，但 {segmenter} 未标出肿瘤；请核对两者。</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} 未发现肿瘤，但其自身的掩膜标出了肿瘤；请核对两者。</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} 未发现肿瘤，但 {segmenter} 标出了肿瘤；请核对两者。</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>有 {count} 个文件与此处其他文件重复，不再显示。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,} 名患者</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count:,} 像素</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count:,} 层的结果是应要求给出的</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>中间似乎缺少 {count} 层。</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}：{value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} 至 {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} 至 {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} 对该层面的镜像给出不同结果：是否发现肿瘤取决于层面的摆放方向。</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} 对该层面旋转 {sign}{degrees:g}° 或镜像后给出不同结果：是否发现肿瘤取决于层面的摆放方向。</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} 对该层面旋转 {sign}{degrees:g}° 后给出不同结果：是否发现肿瘤取决于层面的摆放方向。</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} 给出的肿瘤概率为 {percent}；低于 {limit} 时不给出结果。</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} 给出的无肿瘤概率为 {percent}；低于 {limit} 时不给出结果。</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model} 给出的最可能类别的概率为 {percent}；低于 {limit} 时不给出结果。</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} 仅用{planes}层面训练；该层面的方位未知。</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} 用{planes}层面训练；该层面为{plane}。</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others}和{last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others}或{last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f}%</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>头部有 {percent}% 的区域为纯黑：保存图像时固定了过窄的窗宽，结果可能有误。</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>头部有 {percent}% 的区域为纯白：保存图像时固定了过窄的窗宽，结果可能有误。</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>所有成像序列的{plane}层面</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{plane} {sequence}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}。</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what}：{reason}；{remedy}。</translation>
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
   <translation>有结果，但存疑</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>至少 {volume}。</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>无法写入 NIfTI 掩膜</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>无法写入参数图</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>无法写入分割</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>无法写入文件夹 {name}</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>已去标识化：不含患者姓名、ID，也不含患者和检查的日期</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>最可疑层面所属类别的 Grad-CAM 热图，保存为 DICOM 参数图</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>输入 SHA-256</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>最大轮廓：第 {number} 层</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>最可疑且最大的层面</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>最可疑且最大：第 {number} 层</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>最可疑层面</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>最可疑：第 {number} 层</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>最可疑：{slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>分割模型和您都未在其层面上勾画轮廓。</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>没有任何层面有结果</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>所有层面均未勾画出肿瘤。</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>未勾画。</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>第 {number} 页，共 {count} 页</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>患者 {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>像素间距</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>重组图像</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>拒绝分析</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>序列报告</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>序列 {series}，第 {number}/{count} 层</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>层间距</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>轮廓最大的层面</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>有阅片者掩膜的层面</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>有阅片者测量的层面</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>第 {number}/{count} 层</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>文件不含患者身份</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>该序列不是 DICOM。</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>层厚</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>无法读取（{why}）</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>请去掉 map，或选择有热图的模型</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>请去掉 nifti，或选择分割模型</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>请去掉 nifti，或写入分割（seg）</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>请去掉 seg，或选择分割模型</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>测量和类别，保存为 DICOM 结构化报告；其引用的分割也会写入</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>分割模型和阅片者都未勾画任何层面</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>分割模型未勾画任何层面</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>{date} 的检查</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>层面表、病灶表，以及阅片者判定和测量内容的表格</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>病灶，保存为 NIfTI 掩膜，各带编号</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>掩膜，保存为 DICOM 分割；阅片者的掩膜另存一个</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>报告页，保存为 DICOM 二次捕获图像</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>报告页，保存为图片</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>序列报告，保存为 PDF，并封装到 DICOM 中</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>结果，以及重现结果所需的全部信息</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>没有任何层面的 Grad-CAM 热图</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>原因未知</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>体数据 {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count:,} 个孤立的微小斑点未计入任何总和。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count:,} 层失败</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>该序列有 {count:,} 层未分析。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count:,} 层被拒绝</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count:,} 层未定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found}，见于 {count:,} 层中的 {places}</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}，中心 {center} mm（LPS）</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume}（模型：{other}），已修正 {count:,} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>合计 {volume}。</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>每个肿瘤掩膜的 PNG</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>批处理正在运行。</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>每个影像一个报告页</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>已有同名表格，它将被替换。</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>有结果</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>有结果，存疑</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>任意概率</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>至少</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>至多</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>批处理 – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>无法显示文件夹。</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>更改</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>选择一个 ZIP 压缩包或多个影像</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>请先选择文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>选择影像文件夹</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>请选择包含影像的文件夹。</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>选择文件夹、ZIP 压缩包或多个文件，或将其拖放到此窗口。</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>选择影像或 ZIP 压缩包</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>选择表格的写入位置</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>选择由哪些模型分析以及写入哪些内容。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>对文件夹分类</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>对所选内容分类</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>每个影像及其 Grad-CAM 热图</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>所有状态</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>文件 {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>此后未更改的文件保留其行。</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>文件…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>文件夹…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>帧</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>从上次运行继续</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>HTML 网页</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>不再开始新的分析</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>请查找该表格，或重新运行批处理。</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>正在查找文件</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>名称已隐藏</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>未选择文件夹。</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>未找到影像。</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>未选择分割模型。</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>尚无表格。</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>未完成：已处理 {count:,} 个影像</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>在您继续之前不会开始新的分析。</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>一个网页，每个影像一个缩略图，供浏览器查看</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>每个序列一行</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>打开表格所在文件夹</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>或将文件夹拖放到此窗口。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>概率（百分比）</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>各行已写入 {path}。</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>各类别影像数</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>保存当前显示内容</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>保存当前显示内容…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>影像和压缩包</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>各类别影像数：{counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>显示所有行</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>在文件夹中显示表格</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>开始。每个影像占一行；无法读取的文件也占一行并注明原因。</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>停止；已完成的内容会保留</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>结果表</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>表格所在的文件夹已不在原处。</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>表格的路径显示在“结果”下。</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>系统没有可显示文件夹的程序。</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>表格和网页按 DICOM 序列或体数据分行，而不是按层面</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>正在写入表格。</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>此表格没有先前的运行。</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>该文件已不在原处。</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>该影像处理失败：原因见备注。</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>肿瘤</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>肿瘤面积</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>已完成的内容在表格中。点击“开始”可从该处继续。</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>您选择的内容中没有 brainview 可读取的文件。</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>选项面板的宽度</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>将下方各行按当前的筛选和排序写为表格</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>位于 {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>用时 {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>该文件</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count:,} 个有结果</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count:,} 个失败</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count:,} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count:,} 个文件和文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>其中 {count:,} 个来自上次运行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count:,} 个被拒绝</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count:,} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>已处理 {count:,} 个影像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count:,} 个未定</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count:,} 个因某个文件未能写入而不完整</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>已处理 {done:,} 个，目前共找到 {count:,} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame}/{count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,}/{count:,} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>每秒 {speed} 个文件</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>剩余 {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>每页一个 PNG 文件</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>新的窗宽窗位，适用于无模态信息的影像：</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>新的窗宽窗位，适用于 {modality} 影像：</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>为脑部 MRI 提供第二意见：类别、Grad-CAM 热图与肿瘤掩膜。</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE 标题</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>关于 brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>针对当前打开的整个序列。</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>将其添加到已打开的内容中，还是替换？</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>已打开的所有 DICOM 图像将按标准的 Basic Profile 复制：不含姓名、ID、日期和自由文本，并使用新的 UID。像素保持不变；可能显示文字的图像将被拒绝，除非遮盖其某个区域。</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>所有事件</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>添加的检查会显示在已打开的检查旁边，并同步滚动。</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>只有包含患者身份，归档系统才会将结果归入该患者。否则结果不含患者身份，但保留检查的 UID。</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>任意</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>任意日期</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>以最快速度所需的数量</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>检查所选计算机是否应答</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>正在查询</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>正在查询 {name}…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>审计日志</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>上一步</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>恢复为无快捷键</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>恢复为 {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>时长未知的任务进行时，进度条保持静止</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>正在开始</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>在每个图像中遮盖</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>层面、病灶及您的测量的 CSV 文件</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>缓存</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>更改文件夹</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>重新检查</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>检查本计算机</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>选择文件的写入位置</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>引用格式：The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>单击快捷键即可更改。</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>单击，然后按另一个键</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>计算机</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>复制不含患者身份的 DICOM 图像</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>复制所选的行</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>报告问题时请将此内容复制进去。其中不含患者数据，也不含用户、文件或计算机的名称。</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>版权归 The brainview authors 所有，采用 Apache License 2.0 许可。各模型的卡片说明其训练数据及许可。</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>DICOM Grad-CAM 热图</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>DICOM 图片</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>DICOM 分割</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>DICOM 结构化报告</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>DICOM 标签</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>DICOMweb 地址</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>深色</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>检查日期</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>去标识化副本</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>默认模型</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>默认模型和线程数从下次启动起生效。</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>默认分割模型</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>描述</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>文件头元素</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>立即清空</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>Esc 保持不变，Backspace 清除快捷键</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>失败  {model}：{message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>获取</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>获取并打开</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>从其他计算机获取</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>查找日期、摘要值、节点…</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>在各行中查找</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>起始日期</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>文件的文件夹</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>针对最可疑层面的类别</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>从…至…</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>浏览层面</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM（参数图）</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>每次启动时隐藏患者身份</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>主机</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>包含患者身份</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>机构</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>针对整个序列</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>包含文字</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>含重现结果所需全部信息的 JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>保留日期，全部提前相同的、不公开的天数</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>保留标准列为安全的扫描仪私有值</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>保留性别、年龄、身高和体重</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>保留表示成像序列和方位的词语</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>保存在 {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>长度单位</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>窗位</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>审计日志的行</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>徽标</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>测量（结构化报告）</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>中键拖动</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>移动图像</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>NIfTI 掩膜</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>姓名</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>下一步</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>未写入任何文件。</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>没有包含该文字的行。</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>未安装模型。请重新安装 brainview。</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>未设置其他计算机。请在设置的“其他计算机”下添加。</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>本页没有</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>未打开任何内容。</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>除这些计算机外，不会向任何其他计算机发送内容。请给出 AE 标题、主机和端口，或 DICOMweb 服务的地址。获取方式为 get 或 move。TLS 和接收服务在文件中设置。</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>当前 {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>打开掩膜：SEG、RTSTRUCT、NIfTI，或每层一张图片</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>打开影像</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>其他计算机</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>其他计算机…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>本机 AE 标题</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>手册页面</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>设置页面</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>组件及其许可</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>患者</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>患者 ID</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>患者姓名</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>患者、日期和描述均已隐藏，与窗口中一致。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>端口</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>请按一个键</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>以像素表示的 ROW,COLUMN,HEIGHT,WIDTH，从左上角起；或留空</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>正在读取并检查各行…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>正在读取第 {number:,}/{total:,} 层</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>结果记录</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>减少动画</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>记住最近打开的文件</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>报告（DICOM 封装 PDF）</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>报告（图片）</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>PDF 报告</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>图片报告</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>右键拖动</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>保存视频</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>保存视频</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>屏幕</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>搜索标签、名称或值</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>在本页搜索</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>分割</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>重新发送</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>发送结果</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>正在发送</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>显示掩膜和测量</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>显示患者身份</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>文字和控件大小</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>大小和类别；您的内容在另一个文件中</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>跳过导览</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>每秒层数</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>层面仅保存在内存中，关闭窗口后即清除。</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>内存中保留的层面</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>第 {number} 步，共 {count} 步</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>已停止。已完成的文件会保留。</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>检查和序列</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>改用于此命令</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>正在测试模型…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>文字可选取；DICOM 序列还可保存为 DICOM</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>与程序相同</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>适合任意影像的最佳模型</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>该计算机没有此序列。</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>病灶，各带编号</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>序列上的轮廓；您的轮廓在另一个文件中</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>缺少手册页面。请重新安装程序。</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>报告页，保存为二次捕获图像</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>文字和控件大小从下次启动起生效。</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>完整的行</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>可能还有更多；请缩小查询范围。</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>线程数</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>时间（UTC）</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>导览</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>滚轮</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>窗宽</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>窗宽和窗位</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>您保存的窗宽窗位</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>不包含时，文件中没有患者的姓名、ID 或日期，也没有文件名。DICOM 文件保留其所叠加序列的 UID。</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>正在写入 {number:,}/{total:,}</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>您的窗宽窗位</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>PNG 或 JPEG 文件</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>每份报告顶部的一行文字</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>brainview 自己的 AE 标题</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>第 {row} 行， </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>可含 * 和 ?</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>无快捷键</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>通过  {model}：{message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>例如 SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>待发队列中有 {count:,} 次发送任务。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>待发队列中有 {count:,} 个文件待稍后发送。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>未包含 {count:,} 个非 DICOM 文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>已发送 {count:,} 个文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>已写入 {count:,} 个文件：{names}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>已复制 {count:,} 个图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count:,} 个图像被拒绝：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count:,} 行，均与写入时一致。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count:,} 行，但并非全部与写入时一致：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>全部 {count:,} 个模型均可在本计算机上运行。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>还有 {count:,} 句类似的内容。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>还有 {count:,} 个问题。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>已获取 {count:,} 个序列。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>全部 {count:,} 层，按当前显示效果。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,} 次检查，{series:,} 个序列。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{count:,} 个模型中有 {failed} 个无法在本计算机上运行。</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>无法更改 {key}：它用于在窗口中移动。</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} 是“{command}”的快捷键。</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,}/{count:,} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>当前 {size}</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height}，{percent:.0f}%</translation>
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
   <translation>单击可在图像上写文字</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>用已知长度的线段确定像素大小</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>采纳掩膜</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>添加检查</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>将检查添加到已打开的内容</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>分析序列</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>分析整个序列</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>箭头</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>向其他计算机查询序列并打开</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>无叠加图像</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批处理</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>盲法阅片</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>盲法阅片：在要求显示之前隐藏结果</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>校准</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>按名称选择窗宽窗位</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>在其中单击</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>单击勾画多边形；双击结束</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>图像相关命令</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>复制图片</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>复制无叠加图片</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>按当前显示复制图片</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>复制不含叠加层的图片</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>修正打开的掩膜</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>十字线</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+滚轮</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>该层面的 DICOM 标签</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>删除病灶</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>删除部分掩膜</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>删除指针下的病灶</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>删除指针下的掩膜部分</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>删除所选测量</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>重做已撤销的操作</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>双击</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>拖动十字线的控制点</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>拖动其端点或线段</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>舍弃您的掩膜</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>舍弃您的掩膜；保留模型的掩膜</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>椭圆</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>放大三平面之一</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>橡皮擦</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>导出报告、掩膜和表格</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>填充空洞</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>填充掩膜的空洞</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>让窗口铺满屏幕，或还原</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>适合</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>使图像适合窗口大小</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>左右翻转</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>左右翻转</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>上下翻转</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>上下翻转</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>收起结果面板</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>收起检查面板</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>四窗格</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>手绘区域</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>转到最可疑层面</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>转到下一个窗格</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Grad-CAM 热图</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>隐藏身份</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>隐藏患者身份</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>插值</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>在像素间插值，或将像素显示为方块</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>在层面之间对您的掩膜进行插值</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>反相</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>黑白反相</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>为此窗宽窗位命名并保存，或删除已保存的</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>增大画笔</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>左键拖动绘制箭头，终点为箭头尖端</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>左键拖动擦除掩膜</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>左键拖动测量距离</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>左键拖动测量手绘区域</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>左键拖动测量椭圆区域</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>左键拖动移动三平面的十字线</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>左键拖动移动图像</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>左键拖动绘制掩膜</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>左键拖动绘制至组织边缘</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>左键拖动调节窗宽窗位</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>左键拖动缩放</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>增大画笔</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>减小画笔</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>测量</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>中键拖动，Space+拖动</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>移动测量</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>移动滑块或在列表中移动</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>将窗口移到下一个屏幕</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>下一个窗格</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>下一序列</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>下一层</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>下一体数据</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>该层面上无需勾画任何内容</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>一个图像像素对应一个屏幕像素</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>打开文件夹及其所有序列</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>在掩膜所属的序列上打开掩膜</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>打开影像</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>打开掩膜</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>其他屏幕</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>按住该键时隐藏叠加层</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>窗格</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>垂直径线对</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>播放序列，或停止</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>上一层或下一层</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>上一序列</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>上一层</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>上一体数据</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>既往检查</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>参考线</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>参考掩膜</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>参考掩膜（如有）</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>否决掩膜</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>重置视图</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>重采样既往检查</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>右键单击，菜单键</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>旋转</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>旋转 90°</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>平滑掩膜的轮廓</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>标尺</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>保存视频</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>将图片保存为 PNG</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>将序列保存为视频（MP4 或 GIF）</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>滚动列表或面板</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>所有窗格同步滚动；方位一致时按位置同步</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>同步滚动</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>将序列的结果发送到其他计算机</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>在另一窗格显示序列</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>并排显示既往检查并对齐</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>同步设置所有图像的窗宽窗位</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Shift+方向键</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>在列表中 Shift+单击，拖动</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Shift+滚轮</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>显示所有快捷键</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>角落文字：全部显示、不显示或显示少量</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>在当前检查的层面上显示对齐后的既往检查，或单独显示</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>显示并检查审计日志</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>显示手册</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>以三平面显示序列</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>显示层面，并在旁边以三平面显示序列</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>逐一介绍窗口的各部分</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>显示一个窗格的层面与其他窗格层面的相交位置</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>层面与三平面</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>减小画笔</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>智能画笔</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>平滑像素</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>停止正在运行的任务</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>将打开的掩膜复制为您的掩膜，应用于所有层面</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>将模型的掩膜采纳为您的掩膜</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>在本计算机上测试模型</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>角落文字</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>您绘制或修正的掩膜</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>下一体数据的同一层面</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>上一体数据的同一层面</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>三次单击测量角度</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>三平面</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>旋转三平面</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>两次拖动测量相互垂直的径线</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>双窗格</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>两个窗格并排</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>输入窗宽和窗位</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>撤销对测量或掩膜的上一次更改</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>使用另一个窗格</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>版本、许可、引用方式</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>窗宽和窗位</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>窗宽和窗位（参见设置）</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>根据图像自身的值确定窗宽窗位</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>同步窗宽窗位</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>窗宽窗位</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>您的掩膜</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>以指针为中心缩放</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>同步缩放</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>所有图像同步缩放、移动和旋转</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} 或 {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>无</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>添加</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>全部</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>全部 {count:,} 层已分析</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>同时分析旋转后的层面</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>对此类图像给出的结果意义不大；您仍可要求给出结果，该结果会被标记。</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>分析</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>重新分析</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>分析两个序列</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>正在分析</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>仍给出结果</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>结果已隐藏</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>使用专用于此方位的 {model}</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>无法读取或分析</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>您认为的类别</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>正在分类</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>清除</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>单击类别可查看其热图。</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>评论</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>将文件、文件夹或 ZIP 压缩包拖放到此窗口的任意位置，或按 {key}。可读取 DICOM、NIfTI、PNG、JPEG、TIFF、BMP 和 MATLAB。</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>先前的结果，正在更新。</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>先前的结果，现已过时。</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>无法显示的文件</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>填充</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>用于轴位层面：{model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>用于冠状位层面：{model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>用于矢状位层面：{model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>清除最近文件记录</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>最大掩膜</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>定位像</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>掩膜 {area}</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>无结果</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>未选择类别</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>无病灶</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>未安装</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>仅首次使用模型分析时需要等待。</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Grad-CAM 热图的不透明度</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>掩膜的不透明度</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>打开参考掩膜</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>打开样本“{title}”</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>或从合成影像开始</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>轮廓</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>仅在发现肿瘤时勾画</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>正在勾画</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>无姓名的患者</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>患者 {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>既往</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>既往 {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>最近</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>停止读取文件</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>请先阅片，然后在“您的判读”下选择类别或写评论。之后可要求显示结果。</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>正在读取</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>正在读取文件</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>正在读取影像</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>正在读取，{count:,} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>本人已审阅</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>合成样本</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>并排显示既往检查</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>仍然显示，供研究使用</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>显示{name}的 Grad-CAM 热图</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>显示结果</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>以填充方式显示掩膜</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>以轮廓方式显示掩膜</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>显示分析所见</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>第 {first} 层；转到第 {largest} 层，此处病灶最大</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>第 {number} 层</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>第 {number} 层：无结果</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>第 {number} 层：{name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>已分析的层面</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>第 {first} 至 {last} 层；转到第 {largest} 层，此处病灶最大</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>停止分析（Esc）</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>已停止，已分析 {done:,}/{count:,} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>无名称的检查</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>检查 {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>模型还会分析该层面略微旋转后的图像及其镜像；若各结果在有无肿瘤上不一致，则判为未定。模型用时最多为原来的四倍。</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>该影像未被分析。</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>该模型没有无肿瘤类别。</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>掩膜体积</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>序列中的体数据</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>体数据 {number}/{count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>模型未发现肿瘤时，不运行分割模型，因此掩膜不会与类别相矛盾。</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>判为未定的原因</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>正在写入文件</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>您的评论</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>您的判读</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>您的体积</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>已消失</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>新增</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>类别的选择</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>评论</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>审阅</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count:,} 个文件无法显示</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count:,} 层未定，占体积中的 {volume}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count:,} 层未定；请查看图像。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count:,} 层，尚未分析</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>另有 {count:,} 个较小病灶</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,}/{count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>已分析 {done:,}/{count:,} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model}（已损坏）</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · 适用于此方位</translation>
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
   <translation>三维</translation>
  </message>
  <message>
   <source>Analyze plane</source>
   <translation>分析此平面</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>另一名患者</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>让模型分析当前选中的图像</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>轴位平面</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>关闭此窗格</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>冠状位平面</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>拖动可转动头部；双击显示正面</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>将序列拖放到此处，或单击此处后再单击序列</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>每幅图像所显示的序列厚度</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>身份已隐藏</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>三维病灶</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>{thickness} mm 最大值</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>{thickness} mm 平均值</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>{thickness} mm 最小值</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>正在读取 {done:,}/{count:,} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>矢状位平面</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>同时以三维显示头部及其病灶</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>三平面并排显示，或放大其中一个</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>单层</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>已读取的层面</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>停止读取</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>摆正</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>图像厚度</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>将平面恢复为序列的方位</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>两者坐标系相同。</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>无法遮盖图像的一部分</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>无法创建文件夹 {folder}</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>未打开该患者同一方位的早期检查；请先添加。</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>已打开的早期检查中，没有此方位的该成像序列。</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>未对齐。</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>文件头未说明患者身份、方位或检查时间。</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>{place} 的节点 {node} 有应答。</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>既往检查已对齐：旋转 {angle:.1f}°。</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>请打开其他文件夹或文件</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>请在多个区域之间使用分号</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>其中没有图像，只有{found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>该文件夹中没有图像</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count:,} 个文件无法显示。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>已发送 {count:,} 个文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>序列 {place} 的 {count:,} 个对象</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count:,} 层，1 个序列。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,} 层，{series:,} 个序列。</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>亮部细节</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>最亮部</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>暗部细节</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>最暗部</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>已重做：{change}。</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>加快</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>来自文件，{number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>全范围</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>最高对比度</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>掩膜须在序列的层面上修正，不能在重组图像上修正。</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>未打开影像</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>打开或拖放影像或文件夹</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>方向未知</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>请将指针移到要删除的掩膜部分。</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>合成</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>影像查看器</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>减慢</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>软组织</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>停止播放</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>图像上的文字</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>输入文字，然后按 Enter</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>画笔宽 {width:.1f} mm，已校准。</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>画笔宽 {width:.1f} mm。</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>画笔宽 {width:.1f} px。</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>该层面上没有掩膜。</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>已撤销：{change}。</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>窗宽窗位</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>删除{measure}</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>少量</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>反相</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>第 {number}/{count} 个平面</translation>
  </message>
  <message>
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>热图：{name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>模型</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>移动{measure}</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>无</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>无内容</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>阅片者</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>参考</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>重组图像</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>S 形曲线</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>第 {number}/{count} 层</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>第 {number}/{count} 层，体数据 {volume}/{volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>层间距 {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>间距未知</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>查找表</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>采纳模型的掩膜</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>画笔绘制</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>校准</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>删除部分掩膜</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>舍弃阅片者的掩膜</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>擦除</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>填充空洞</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>否决掩膜</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>智能画笔绘制</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · 值 {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>缩放 {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>缩放 {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>第 {number} 层的{change}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} 个月</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} 周</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} 年</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>层厚 {length:.1f} mm</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>每秒 {rate:g} 层</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>第二意见</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>正在对齐既往检查。</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>正在分析两个序列。</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>与既往检查相比的变化</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>自 {date} 以来的变化</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>请先选择您的类别或写评论；之后才显示结果。</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>修正掩膜</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>将文件、文件夹或 ZIP 压缩包拖放到窗口的任意位置，或按 {key}。已打开的内容列在此处，每个序列一行。</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>松开鼠标即可打开。</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>如需整个序列，请先分析该序列（{keys}）。</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>如需整个序列，请先分析该序列。</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>请转到位于两个已绘制掩膜的层面之间的层面，并在此处插值。</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>线段长度（mm）</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>热图与轮廓</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>请先在该序列上打开掩膜；之后可修正其副本。</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>请打开序列以三平面查看。</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>请将指针移到要删除的病灶。</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>已打开参考掩膜；它标记了 {count:,} 层。</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>区域、箭头和文字</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>大小已校准，现以 mm 表示。</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>已停止。请退出三平面后再次进入，以重新读取序列。</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>角落文字：{amount}。</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>结果已针对此图像。</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>批处理窗口重新打开后将使用此语言。</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>类别附有概率，下方说明结果存疑的原因。单击类别可查看其依据。</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>文件已注明像素间距，因此无需校准。</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>仍在读取文件。</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>{count:,} 层的掩膜已更改。</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>图片已复制。</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>图片已保存。</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>层面</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>整个序列</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>整个序列（{count:,} 层）</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>此处没有可删除的掩膜。</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>该层面没有参考掩膜。</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>本计算机只有一个屏幕。</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>该平面显示的是序列的一个层面，其结果已显示。</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>该序列只有一层；请改为保存其图片。</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>当前层面（{number:,}/{count:,}）</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>该层面没有结果。</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>滚动滚轮或按方向键可切换层面。右键拖动可调节窗宽窗位，Ctrl 加滚轮可缩放。</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>已打开的内容不是 DICOM。</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>结果面板的宽度</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>检查面板的宽度</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>否则，仅当每次检查只有一个病灶时才比较病灶。</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainview 说明脑部 MRI 的层面最可能显示什么、结果依据哪个部位，以及肿瘤位于何处。本导览会打开一个合成影像。brainview 仅供研究使用。</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>未勾画任何内容</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>显示在当前层面上</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>复制打开的掩膜（{count:,} 层）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>删除病灶（{count:,} 层）</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>磁盘已满或不允许写入</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>层间插值（{count:,} 层）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>已将 {count:,} 个文件写入 {folder}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>已写入 {count:,} 个文件。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>您在此期间绘制的 {count:,} 层保持不变。</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} 显示 Grad-CAM 热图，{mask_key} 显示轮廓。按住 {bare_key} 可查看无叠加图像。</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} 只适用于以下方位的层面：{planes}。请选择其他模型。</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} 分析所有层面；{jump_key} 转到最可疑层面。{export_key} 写出报告。{keys_key} 列出所有快捷键，{manual_key} 说明您当前所在的部分。</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}，已校准</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}：{done:,}/{total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>无法显示第 {number} 层。</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>这是 brainview 的错误。</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>您的文件未受影响。请附上下面的详情报告此问题。</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>它所使用的一个库崩溃了</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>brainview 上次意外退出</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>请附上文件 {report} 报告此问题，其中不含患者身份；您绘制的内容已保留</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>无法对齐既往检查</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>未计入：{count:,} 个没有结果的层面。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>未计入：{count:,} 个位置偏离的层面。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>未计入：{count:,} 个微小斑点。</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>有多个层面位于同一位置，因此无法给出体积。</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>掩膜所在处的层面间距不均匀，因此体积未知：至少 {volume}。</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>层厚为 {thickness:.3g} mm，层间距为 {distance:.3g} mm；以层间距计算。</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>掩膜旁边有没有结果的层面，因此体积未知：至少 {volume}。</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>层间距未知，因此无法给出体积。</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>像素间距未知，因此无法给出体积。</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>层面互不平行，因此无法给出体积。</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>已校准</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>请重新导出包含各层面位置的序列</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high 为 {high:g}，但必须大于 low（{low:g}）</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>它只有一个层面</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>需要旋转 {degrees:.0f}° 并平移 {distance:.0f} mm</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>其文件未说明各层面在患者体内的位置</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>其层面相互错位达 {farthest:.1f} mm</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>其层间距为 {nearest:.1f} 至 {farthest:.1f} mm，似乎缺少部分层面</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>其层面互不平行</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>其层面大小不一</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>均值 {mean}  SD {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>最小 {low}  最大 {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>未找到两者的共同部分</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>请打开层间距均匀的序列</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>请打开层面大小一致的序列</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>请打开整个序列</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>乘积 {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>请将两者滚动到同一位置，并在该处联动</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>其中有多个层面位于同一位置</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>掩膜中或其旁边缺少 {count} 层，因此体积未知：至少 {volume}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>缺少 {count:,} 层。</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}，间距未知</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>找不到分类模型</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>找不到分割模型</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>无法加载 {model}</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>无法运行 Keras 模型</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>无法在 {device} 上运行模型</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>无法用引擎 {engine} 运行 {model}</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>无法将 {model} 用作分类模型</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>无法将 {model} 用作分割模型</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>Keras 在此进程中运行于 {backend}</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>库</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>模型运行于</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>未运行分割模型，因此没有体积。</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>在 {engine}（{device}）上，其结果与创建时不同（最大差异 {difference:.1e}，允许 {allowed:.0e}）。</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>在 {engine}（{device}）上，其结果与创建时相同（最大差异 {difference:.1e}，允许 {allowed:.0e}）。</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>处理器</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Python 安装</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>系统</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>该图像没有头部层面周围空气形成的暗色边缘，因此可能不是头部层面；请打开显示整个头部的脑部 MRI 层面。</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>该图像只有 {width}×{height} 像素，过小而无法辨认；请打开至少 {least}×{least} 的图像。</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>该图像为空白：看不到任何内容；请打开其他层面。</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>该图像与 {model} 的训练图像差异过大（距离 {distance:.1f}，限值 {limit:.1f}），因此其结果没有意义；请打开脑部 MRI 层面或选择其他模型。</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>该重组图像在层面方向上覆盖的毫米数过少，无法辨认；请直接分析原层面。</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>该层面显示的脑组织过少，例如仅经过皮肤和颅骨或超出头部；请打开经过脑部的层面。</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>这是{kind}图像，而 {model} 只适用于头部的解剖层面；请打开此类层面，例如 T1、T2 或 FLAIR。</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>这是 {modality} 图像，而 {model} 只适用于 {known}；请打开 {known} 层面。</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>这是{kind}图像，而 {model} 只适用于头部的解剖层面；请打开此类层面，例如 T1、T2 或 FLAIR。</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>对 {model} 而言，该图像更像不含脑部的图片而不是脑部层面（得分 {score:.1f}，限值 {limit:.1f}），因此其结果没有意义；请打开脑部 MRI 层面或选择其他模型。</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>请选择分类模型；参见 brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>请选择分割模型；参见 brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>请选择其他模型，或重新获取模型包</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>请选择设备 auto 或 cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>请选择引擎 {engine} 或 auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>请用 pip 安装 brainview，或选择 ONNX 模型</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>请安装 {package}，或选择设备 auto 或 cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>无法在此处启动</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>它未给出掩膜</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>它未给出概率</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>它没有输出</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>它是分类模型</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>它是分割模型</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>它缺少输出 {name}（现有 {given}）</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>它需要一个以上的图像</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>其输出 {name} 的形状为 {shape}，而不是 {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>其输出 {name} 含有非数值</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>其输出 {name} 不在 0 到 1 之间</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>其概率之和不为 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>没有安装可运行的模型</translation>
  </message>
  <message>
   <source>package</source>
   <translation>安装包</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>请用此版本重新保存，不含 Lambda 层</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>请参见 brainview models，并重新安装 brainview</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>请在单独的进程中启动 brainview</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>该模型只提供 {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>此安装不含 TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>此 {program} 的构建不包含它</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>请更新 brainview，或重新获取模型包</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} 的图像大小不同；请重新获取模型包。</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} 没有可供比对的 {outputs}；请重新获取模型包。</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} 缺失或已损坏；请重新获取模型包。</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}，{count} 核</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model} 未给出结果</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} 因它而停止</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} 已停止：{error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} 不接受 {file}</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>校准度</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>判为肿瘤</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>判为无肿瘤</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>按层面的 Dice</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>按体数据的 Dice（患者的全部层面）</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>Dice 仅针对有专家掩膜且未被拒绝的层面。</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>期望校准误差</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>误报</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>标有 * 的数值来自不足 10 人：无论其区间如何，人数过少，不足以得出结论。</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>Dice 低于 0.5 的掩膜中以斜线填充者</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>被拒绝的已知层面</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>无肿瘤却标出</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>平均概率识别 Dice 低于 0.5 的掩膜（ROC 曲线下面积）</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>指标</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>漏诊</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>数量</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>针对有无肿瘤。误差按所有有概率的层面计算，包括未定的层面；正确率仅按有结果的层面计算。</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>经过脑部的层面中被拒绝者</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>给出 0.9 以上时的正确率</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>有结果者中正确</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>仅经过皮肤和颅骨的层面本应被拒绝；它们计入“脑组织过少”。</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>类别</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>掩膜是否存疑</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>脑组织过少</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>真实类别</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>有无肿瘤（按成像序列和方位）</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>已标出的肿瘤</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>有肿瘤</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>无肿瘤</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>{share:.3f} 以上</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>{share:.3f} 以下</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark}（{low} 至 {high}；{count:,} 层，{people:,} 人）</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>“判为肿瘤”和“判为无肿瘤”是其在有结果层面中所占的比例（敏感度和特异度），附按患者计算的 95% 区间，以及层面数和人数。“漏诊”和“误报”是其在所有层面中所占的比例。</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 位十六进制数字</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>多层感知机没有可显示其关注部位的卷积。</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个轴位层面提供第二意见：胶质瘤、脑膜瘤、垂体瘤或均无。</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个冠状位层面提供第二意见：胶质瘤、脑膜瘤、垂体瘤或均无。</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个矢状位层面提供第二意见：胶质瘤、脑膜瘤、垂体瘤或均无。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个层面提供第二意见：胶质瘤、脑膜瘤、垂体瘤或均无。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个层面提供第二意见：胶质瘤、脑膜瘤、垂体瘤或均无。保留供比较；MobileNetV2 是更好的选择。</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>用于研究和教学，为脑部 MRI 的单个层面提供第二意见：是否有肿瘤、属于三类中的哪一类以及位于何处。</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>找不到模型 {model}</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>无法使用无名称的模型</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>无法使用模型 {model}</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>无法使用 {folder} 中的模型 {model}</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}。</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}；人类阅片者为 {readers:.2f}。</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>它主要区分 T1 增强层面（训练数据中几乎全部有肿瘤）与其他成像序列（训练数据中几乎全部无肿瘤）。如果所有层面都属于同一成像序列，请勿依赖其结果。</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>该模型没有已知的可靠数值。</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>肿瘤种类中，它只认识胶质瘤、脑膜瘤和垂体瘤；未见过其他种类，也很少见过有肿瘤的 T2 层面。其训练数据中儿童和术后头部很少。</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>用于研究和教学，在脑部 MRI 的单个层面上勾画肿瘤：胶质瘤的 FLAIR 或三序列层面，以及 T1 增强层面。</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>在 100 个测试层面中有 {value} 个指向肿瘤内部。</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>在 100 个测试{unit}中有 {value} 个指向肿瘤内部。</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>在未参与训练的患者中，100 个层面中有 {value} 个正确（{low} 至 {high}）。</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>在未参与训练的患者中，100 个{unit}中有 {value} 个正确（{low} 至 {high}）。</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>不显示该模型的 Grad-CAM 热图：{reason}。</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>仅用低级别胶质瘤的轴位层面训练（The Cancer Genome Atlas 的 88 名患者）。它不认识其他肿瘤、成像序列或方位。</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>用成人的胶质瘤、脑膜瘤和垂体瘤训练。其在其他成像序列或病变上的轮廓未经测评；健康的层面也可能被勾画。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>用成人导出的单个层面训练，多数为 T1 增强。它不认识转移瘤、其他病变、儿童或术后图像，并可能把成像序列的外观误当作没有肿瘤。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>用成人导出的单个层面训练，多数为 T1 增强。它不认识转移瘤、其他病变、儿童或术后图像。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>用成人导出的单个层面训练，多数为 T1 增强。它不认识转移瘤、其他病变、儿童或术后图像。公开数据集中无肿瘤的冠状位层面只有 24 个：宜用它判断是哪种肿瘤，而不是有无肿瘤。</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>用成人导出的单个层面训练，多数为 T1 增强。它不认识转移瘤、其他病变、儿童或术后图像。公开数据集中无肿瘤的矢状位层面只有 84 个：宜用它判断是哪种肿瘤，而不是有无肿瘤。</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>用于研究和教学，判断脑部 MRI 层面是否显示肿瘤。保留供比较：11,137 个权重，仅一个卷积。</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>用于研究和教学，判断层面是否显示低级别胶质瘤：ResUNet 之前的第一阶段。适用于三通道层面（T1、FLAIR、T1 增强）或仅 FLAIR。</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>DICOM 模态</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>日期，例如“2026-08-30”</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>至少含 {count} 项的列表，每项为{wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>含 {count} 项的列表，每项为{wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>以 .npz 结尾的名称</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>以 .onnx 或 .keras 结尾的名称</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>{low:g} 至 {high:g} 之间的数</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>版本号，例如“1.0.0”</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>{low} 至 {high} 之间的整数</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>已安装了具有此 id 的另一个模型</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>请选择其中之一：{known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>请更正 manifest.json，或重新获取模型包</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>所有方位</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>请获取所有权重都在该文件中的模型包</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>请重新获取模型包</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>请为此模型换一个 id，或将其移除</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high 为 {high:g}，但必须不小于 low（{low:g}）</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>在其 manifest 中，{problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>请安装模型</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>它几乎不随类别变化（相关系数 {correlation:.2f}）</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>它大于 {limit:,} 字节</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>它不是普通文件</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>它在 100 个层面中有 {map} 个指向肿瘤内部，而层面中心有 {middle} 个位于肿瘤内部</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>其典型性数值的形状为 {shape}，而不是 {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>小写字母、数字、点、连字符，最多 64 个</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>无 Grad-CAM 热图</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>未安装此模型</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values} 之一</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>肿瘤轮廓</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>单行文本</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>manifest</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>缺少 {field}</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} 不是已知字段；此处的已知字段为 {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} 为 {value!r}，但必须是一个原因，因为该分类模型没有解释</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} 为 {value!r}，但在有解释时必须为空</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} 为 {values}，但必须是至少含 2 项的列表</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} 为 {values}，但必须是互不相同的文本</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} 为 {value}，但必须是{wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>无法读取 {file}</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>无法读取 {file}：{error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} 与其 manifest 中的摘要值不一致</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} 不含其图像的统计数据</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} 的大小与其 manifest 中不同</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>缺少 {file}</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} 不是 ONNX 文件（{error}）</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} 不是有效的 JSON</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} 从另一个没有摘要值的文件读取权重</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>仅{planes}层面</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>按层面 {value:.2f}</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>按体数据 {value:.2f}</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>无法查询 {place} 的节点 {name}</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>无法从 {place} 的节点 {name} 获取完整的序列</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>无法从 {place} 的节点 {name} 获取</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>{place} 的节点 {name} 没有应答</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>无法监听</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>无法在 {host}:{port} 上监听</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>无法以 TLS 监听</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>无法连接 {place} 的节点 {name}</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>无法读取 {path}：它已损坏；请重新发送文件。</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>无法发送到 {place} 的节点 {name}</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>无法发送 {name}：{reason}；它留在待发队列中。</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>无法与 {place} 的节点 {name} 通信</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>无法使用设置中的证书</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>无法写入待发队列 {folder}</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>已断开来自 {address} 的连接：该地址未在设置中。</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>已断开来自 {address} 的连接：{reason}。</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>已断开来自 {address} 的连接：已有 {waiting} 个连接打开。</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>已拒绝来自 {address} 的 {ae_title!r} 的关联：它未在设置中、呼叫了其他 AE 标题，或打开的关联过多。</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>已拒绝 {caller} 的一个对象：它来自 {address}，不是该呼叫方的地址。</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLS 失败（{reason}）</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>有一个文件无法读取</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>请两者都添加，或从接收服务中移除 tls</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>请在节点上允许它们</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>请在节点上允许它们，或选择其他节点</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>有一个对象无法写入（{why}）</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>请缩小查询范围，或查看其日志</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>请检查设置中的主机和端口，以及节点是否在运行</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>请检查它是否已登记 brainview 的 AE 标题、地址和端口</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>请检查该文件夹所在的磁盘和 UID，然后重新获取</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>请检查设置中的主机</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>请检查设置中的 url</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>请检查 url 及其日志</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>请检查双方是否都使用 TLS，以及使用哪些证书</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>请检查端口是否为 DICOM 端口，以及双方是否都使用 TLS</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>请选择其他地址或端口，或停止在该处监听的程序</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>请从来源重新导出</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>请释放空间，然后重新发送文件</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>它声明的大小超过了对象的上限</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>它以 HTTP {status} 应答</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>它在 {seconds:.0f} 秒内没有应答</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>它不允许 brainview 访问（HTTP {status}）</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>它在对象传输中途结束</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>它未应答就断开了连接</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>它失败了</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>它没有给出有效的应答</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>它没有此序列</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>它已不存在，或不再是 DICOM 文件</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>它在压缩包中，须先解压</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>它不是带文件头的 DICOM 文件</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>它遗漏了一些对象</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>它已拒绝（状态 {status:04X}）</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>它拒绝了关联（{reason}）</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>它拒绝了查询（状态 {status:04X}）</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>它中途停止</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>它不接受所需的任何服务和对象种类</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>其证书不可信（{why}）</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>请让它登记 AE 标题 {own_title}，并检查它自己的 AE 标题 {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>请查看其日志</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>请查看其日志，然后重新获取</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>请给出相互配套的 PEM 格式文件，且密钥未加密</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>请在设置中给出为其签名的颁发机构</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>找不到名为 {host} 的计算机</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>未能建立加密连接（{why}）</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>没有握手</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>未给出原因</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>该处没有程序在监听</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>请将该主机的用户名和密码写入文件 .netrc</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>连接失败</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>无法为该节点编码此文件</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>该文件已无法读取</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>该节点不接受 {syntax} 编码的 {kind}</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>该节点没有剩余空间</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>该节点拒绝了它（HTTP {status}）</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>该节点拒绝了它（状态 {status:04X}）</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>该节点发来的一个对象的 UID 已损坏</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>设置中允许的 {address!r} 不是 IP 地址</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>设置中没有接收服务的证书和密钥</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>它们不匹配或已损坏</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>请在其运行后重试</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>请写成 10.1.2.3 或 10.1.2.0/24 的形式</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>{slices}没有结果。</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>{slices}没有结果：{reason}。</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>已拒绝序列 {key} 的一个对象：它在序列接收完成之后才到达；请在设置中延长 quiet_s。</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>已拒绝序列 {key} 的一个对象：无法保存（{why}）。</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>已拒绝序列 {key} 的一个对象：接收缓冲区已满。</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>已拒绝 {caller} 的一个对象：其文件头已损坏。</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>已向 {node} 发送 {count} 个对象。</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>序列 {key} 没有结果；它保存在文件夹 failed 中。</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>序列 {key} 已有结果：{count} 个对象。</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>序列 {key}：{problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>{folder} 所在磁盘已满；序列将等待至有可用空间。</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>请在设置中为接收服务选择其他文件夹</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>请释放空间，或在设置中选择其他文件夹</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>请在 {path} 中给出接收服务的呼叫方</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>设置中未允许任何呼叫方</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>左侧大脑凸面硬脑膜上的明亮肿块，伴硬膜尾征；MATLAB，轴位，T1 增强。</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>右侧大脑半球伴坏死和水肿的环形强化病灶；14 层轴位 DICOM 序列，T1 增强。</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>从蝶鞍向上达视交叉的束腰状肿块；PNG，矢状位，T1 增强。</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>无法列出样本影像</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>无法使用密钥 {name}</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>无法将副本写入 {folder}</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>胶质瘤</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>健康脑部</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>脑膜瘤</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>无肿瘤；单个 DICOM 层面，轴位，T2。</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>垂体腺瘤</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>无法猜出的密钥应为 16 至 65,536 字节</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>有一个层面的大小与其文件头所述不符</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>请从更内层的文件夹开始</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>请检查其名称</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>请检查该文件</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>请检查该文件以及您对它的权限</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>请检查该文件，或导出单个层面</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>请检查名称以及您对它的权限</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>请选择其中的一个文件</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>请选择其他位置的文件夹</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>请选择 0 到 {last} 之间的帧</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>请另选一个</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>请选择第 0 帧</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>请关闭其他程序后重试</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>请用生成它的程序转换为 NIfTI</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>请重新复制或将其解压</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>请重新导出为文件夹</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>请重新导出该序列</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>请给出 DICOM 文件</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>请给出影像、文件夹或 ZIP</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>请每层给出一个掩膜，或使每个掩膜与其层面同名</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>请给出该影像的掩膜</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>请给出该影像的、与影像等大的掩膜</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>无效的名称</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>它属于要复制的影像</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>无法读取（{said}）</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>它没有 DICOM 文件头</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>其中没有图像</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>其中没有与图像等大的肿瘤掩膜</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>它只有一帧，没有第 {frame} 帧</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>它只含 macOS 关于另一个文件的信息</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>它有 {count} 帧，没有第 {frame} 帧</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>它含有没有患者坐标位置的{masks}，而影像有{slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>它是 FreeSurfer 体数据</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>它是 GIF 图片</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>它是 MINC 体数据</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>它是 MetaImage 体数据</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>它是 NumPy 数组</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>它是 PDF 文档</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>它是 WebP 图片或其他 RIFF 文件</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>它是 ZIP 压缩包</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>它是含有 {count:,} 个以上文件的 ZIP 压缩包</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>它是裸 JPEG 2000 图片</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>它是已损坏的 ZIP 压缩包</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>它是文本文件</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>它是 AVIF 图片</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>它是 Analyze 体数据，无法区分左右</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>它是 HEIC 图片</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>它是 NRRD 体数据</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>它是 NumPy 数组的归档文件</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>它经 gzip 压缩</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>它已加密</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>它大于其压缩包所述的大小</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>它是体数据的后半部分</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>它大小为 {size:.1f} GiB，而上限为 {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>它位于 {count} 层以上的嵌套文件夹中</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>它所需的内存超过可用内存</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>它解压后超过 {size} GiB</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>它是为另一参考坐标系中的影像制作的</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>其压缩包中有另一个同名文件</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>其内容不属于任何已知类型</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>其轮廓所在位置没有影像的层面</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>其轮廓是在另一方位上绘制的</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>其文件头给出的大小为 {columns}×{rows} 像素</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>其文件头声明有 {size} 像素，超过上限</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>其掩膜所在位置没有影像的层面</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>其名称无效</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>其各部分嵌套过深</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>其层面为彩色</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>其 {count} 个 {columns}×{rows} 像素的层面共有 {held:,.0f} 百万体素，而内存限于 {limit:,.0f} 百万</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>请创建一个含 32 个随机字节的文件</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>请将其命名为 GTV，或单独导出</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>其中没有任何有效的像素数值</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>无从得知哪个结构是肿瘤（{names}）</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>请打开灰度序列</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>请打开层面较少或较小的序列</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>请打开单个层面或较小的导出文件</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>请打开较小的导出文件</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>请打开 {formats} 或 {last} 文件</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>请打开其旁边的 .hdr 文件</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>请将其重命名</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>请将其保存为 NIfTI 或 PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>请将其保存为 NIfTI，例如使用 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>请将其保存为 PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>请从发布者处重新获取该文件</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>该文件为空</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>掩膜为 {width}×{height} 像素，而其层面为 {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>该影像没有患者坐标位置</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>系统不允许读取它</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>没有此文件</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>请将其解压并打开文件夹</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>请手动解压</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>请解压该压缩包后重试</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count:,} 个掩膜</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name} 已损坏</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>请重新复制该压缩包或将其解压</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>回波时间 {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>虚部</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>其压缩包已损坏</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>幅值</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>相位</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>实部</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>另一方向（{plane}）的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>方向各异的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>另一回波（回波时间 {echo:g} ms）的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>另一种类的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>另一种类（{words}）的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>另一大小（{columns}×{rows}）的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>有位置的 {count:,} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>无位置的 {count:,} 层</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>条目 {number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>嵌套深度超出可显示范围</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>仅显示前 {count:,} 行</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>私有创建者</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>私有：{name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>私有：{name}（{creator}）</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>未知元素</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>要遮盖的区域超出其 {columns}×{rows} 像素的范围</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>腹部</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>有一个叠加层位于其像素的位中，会保留下来</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>血管造影</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>踝关节</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>手臂</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>请遮盖文字所在区域，或不包含该图像</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>乳腺</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>颈椎</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>请检查它是否仍在该处</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>请检查该文件和剩余空间</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>请检查 --blank 的数字</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>胸部</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>请为副本选择其他文件夹</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>请用“dcmdjpeg”（DCMTK）转换，或以未压缩方式导出</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>请用 libjxl 的“djxl”转换，或以未压缩方式导出</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>请用“gdcmconv --raw”转换，或以未压缩方式导出</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>请只复制 DICOM 文件</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>请重新复制或导出</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>请从来源重新复制或导出</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>扩散</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>平面回波</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>肘关节</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>请重新导出</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>请以未压缩方式重新导出</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>请导出为未压缩的灰度图像</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>请以未压缩方式导出</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>请以未压缩方式导出（Explicit VR Little Endian）</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>请导出不含叠加层的图像</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>请单独导出肿瘤的结构</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>请分别导出各影像的结构</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>请从该处获取图像本身</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>场映射</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>血流</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>足部</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>功能</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>请给出含轮廓的结构集</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>请给出该影像的结构集</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>手部</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>心脏</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>髋关节</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>无法复制（{said}）</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>它未说明其像素编码方式（无传输语法）</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>它每个像素有 {count} 个值</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>它包含视频（{name}）</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>其中没有闭合的轮廓</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>其中没有像素</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>其中没有像素（{kind}），任何位置的文字都可能含患者姓名</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>其中没有像素（{name}）</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>它是屏幕截图</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>它是已损坏的 DICOMDIR</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>它是二次捕获图像</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>它不是 DICOM 文件</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>它不是 RT 结构集</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>它未给出已知的传输语法</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>它未给出已知的传输语法（{uid}）</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>它解压后超过 {size} MiB</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>其 DICOM 文件头已损坏</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>其 Modality LUT 已损坏</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>其调色板已损坏</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>其轮廓的点数超过 {max_points:,}</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>无法写入其副本</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>其文件头关于颜色的信息自相矛盾</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>其文件头未说明它是什么（SOP 类和实例）</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>其文件头有 {max_items:,} 个以上的条目</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>其文件头有 {max_steps:,} 个以上的元素</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>其文件头已损坏</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>其文件头缺少元素 {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>其文件头说明有文字烧录在图像中</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>其像素与文件头给出的大小不一致</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>其像素经过编码，无从得知一帧从何处开始</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>其像素数据被截断</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>其像素数据不完整</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>其像素数据不完整（{frames:,} 帧中只有 {held:,} 帧）</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>其像素数据不完整（{needed:,} 字节中只有 {held:,} 字节）</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>其像素数据已损坏</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>其像素数据无法解码</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>其像素数据位于服务器上（JPIP）</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>其引用已损坏</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>其结构已损坏</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>其结构位于多个参考坐标系中</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>膝关节</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>请不要包含它</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>腿部</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>肝脏</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>定位</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>腰椎</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>没有解码器能读取其像素（{name}）</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>只有 DICOM 文件才有标签</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>请打开同一检查的图像</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>请用带 Kakadu 的查看器打开，或以未压缩方式导出</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>请打开它所在的文件夹</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>骨盆</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>灌注</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>体模</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>请用视频播放器播放；该检查的静态图像可以打开</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>投影</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>前列腺</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>定量参数</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>以此方式编码的像素无法遮盖区域</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>请保存为灰度图像</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>肩关节</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>波谱</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>缺少第 {frame:,} 帧的像素</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>某个轮廓的点已损坏</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>相同的图像已复制过</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>该元素已损坏</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>胸椎</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>未知元素</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>未知种类</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>腕关节</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count:,} 字节</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count:,} 个条目</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} 不是区域；请以像素写成 ROW,COLUMN,HEIGHT,WIDTH</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}，因此可能显示患者姓名</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>请从来源重新导出，或导出为 PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>其内容使解码器停止运行</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>请稍后重新打开</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>读取它的时间超过 {count} 秒</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>程序正在关闭</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>系统未能启动用于解码的进程</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>请以未压缩方式导出，或再次导出</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>它过早结束</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>其中没有二维数值数组</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>其中变量过多</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>其中有 {count} 个矩阵（{names}）</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>其 MATLAB 内容已损坏</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>其结构体嵌套过深</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>其 {name} 不是数值矩阵（{size}）</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>请从 MATLAB 重新保存</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>请将一个层面保存为矩阵</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>请只保存图像</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>请将图像保存为矩阵，或保存为 cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} 等</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>请将其转换为 32 位浮点数</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>它在最后一层之前就结束了</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>其 NIfTI 文件头已损坏</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>其压缩数据已损坏</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>其文件头给出的某一边长度为零</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>其文件头未给出维数</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>其文件头给出的体素起始位置有误</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>其体素为 128 位数</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>其体素为单个位</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>其体素为带不透明度的颜色</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>其体素为复数</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>其体素位于一个 .img 文件中，而该文件缺失</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>其体素为未知类型 {code} 的数</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>请将其放在此文件旁边</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>其中有一个校验和不正确</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>请重新复制，或将其保存为 PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>请保存为灰度或 RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>所有病灶</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>分析报告</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>无法使用徽标 {name}</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>无法写入 Parquet</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>无法写入表格 {name}</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>中心，mm（LPS）</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>显示模型结果前选择的类别</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>类别，均未判定</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>分类模型</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>存疑</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>存疑、警告或原因</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>文件 SHA-256</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>文件或文件夹包含</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>First</source>
   <translation>首页</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>“{class_name}”的 Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Grad-CAM 热图（G）</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>热图</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>最大处</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>末页</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>病灶</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>病灶</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>最长径 × 垂直径</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>下一页</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>不给出结果；原因见影像旁。</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>未运行分类模型。</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>没有符合条件的影像。请更改筛选条件，或显示全部。</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>未找到影像，因此没有可列出的内容。</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>编号</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>OpenCV 无法在此生成 MP4</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>轮廓（M）</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>方位（模型）</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>请注意</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>概率不低于（%）</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>阅片者</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>已审阅</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>合成 – 该图像并非由扫描仪采集</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>影像</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>带阅片者测量的影像</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>影像 {number}/{count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>次要类别</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>成像序列（模型）</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>显示{name}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>影像列表需要 JavaScript，而此浏览器已将其关闭。与此网页一并写出的表格文件中有相同的各行。</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>“无肿瘤”的热图仅在选中时绘制。</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>报告不含类别、Grad-CAM 热图和肿瘤掩膜。</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>该影像未被分析</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>滚轮或方向键：切换层面。按住 X：无叠加图像。Esc：返回列表。</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>报告须为 .png 或 .pdf 文件</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>病灶面积，最大 {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>brainview 分析报告</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>brainview 序列报告</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>请选择 GIF 或其他文件夹</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>请选择其他文件夹或文件名</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>请在设置中选择其他图片</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>所有类别</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>请使用以下扩展名之一</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>高</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>请安装 brainview[parquet]，或写为 .csv 或 .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>无法读取</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>其一边超过 {count} 像素</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>它大于 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>它不是 PNG 或 JPEG 图片</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>会覆盖该影像</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>其名称必须以 {endings} 结尾</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>低</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>掩膜</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>掩膜（斜线：存疑）</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>掩膜（点线：阅片者）</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>无类别</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>无叠加层</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>未安装 pyarrow</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>阅片者的掩膜</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>参考（虚线）</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>不允许使用该名称</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>没有文件夹 {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>肿瘤掩膜</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>肿瘤掩膜（斜线：存疑）</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}，存疑</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name}（与模型一致）</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name}（与模型一致），在显示模型结果之前选择</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name}（模型：{model}）</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name}（模型：{model}），在显示模型结果之前选择</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}，其后更改</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>程序中还有 {count:,} 项测量。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>此处省略 {count:,} 条备注。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count:,} 个影像</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>此处省略 {count:,} 个较小病灶。</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>第 {first} 至 {last} 个影像，共 {count} 个</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}，第 {number} 帧</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}，阅片者</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number}/{count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}：{answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown}（共 {count} 个）</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>无法写入该序列的 DICOM 对象</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>无法写入结构化报告</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>其文件头中有一个 UID 已损坏</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>请将各部分分别导出为单独的序列</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>请将各体数据分别导出为单独的序列</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>请在不更改 UID 的情况下重新导出</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>请每层导出一个文件</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>请给出扫描仪或归档系统导出的原始 DICOM 文件</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>其文件头缺少 UID 或层面位置</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>其层面是 Mosaic 图像中的拼块</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>其层面属于多个序列</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>其层面属于多次检查</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>其层面位于多个参考坐标系中</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>请去掉 seg</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>请去掉 sr</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>没有任何层面有结果</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>所有层面均未勾画出肿瘤</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>其中有多个层面位于同一位置</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>多个层面的 SOP Instance UID 相同</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>其各层面的像素间距不同</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>某个层面的位置数据已损坏</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>阅片者未在任何层面上保留肿瘤轮廓</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>1 至 16 个不含反斜杠的 ASCII 字符</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>找不到节点 {name}</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>无法保存设置</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>无法使用设置</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>无法使用设置文件 {path}</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>没有设置文件 {path}，因此使用默认设置。</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>请在 {path} 中添加</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title 与 host 必须同时给出</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>证书与密钥必须同时给出</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>请更正</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>目的地 {name!r} 不是任何一个节点</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution 必须为单行</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>其版本为 {found!r}，而不是 {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>它不是有效的 JSON</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>字母、数字、点、连字符，最多 64 个</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>请将 {path} 设为可写</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>节点名称不能重复</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>单行</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>使用默认设置，副本保存为 {name}</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>使用默认设置，文件保持原样</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>主机的名称或地址</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>图片的路径</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>设置中没有任何节点</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>设置中有 {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>系统不允许</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>必须给出 url，否则必须给出 ae_title 和 host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url 必须以 http:// 或 https:// 开头</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>无法保存上一次更改</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>无法读取先前绘制的内容</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>无法移开已损坏的文件</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>无法使用先前绘制的内容</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>它由较新版本的 brainview 写入</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>另一个窗口更改了同一层面</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>另一个窗口正在持续写入此检查的内容</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>请关闭该窗口，然后重新绘制</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>请重新绘制</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>请释放空间或检查您的权限，然后重新绘制</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>其文件已损坏，已移开存放</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>请查看现在显示的、该窗口绘制的内容，然后重新绘制您的内容</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>请用该版本打开此检查；您现在绘制的内容不会保存</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>无法读取 {table} 中的标签</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>无法使用 --names 中的类别 {name!r}</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>无法使用 {table} 中的标签</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>无法使用名称 {pair!r}</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>未计入</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>测评对象</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>分类与分割模型</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>分类模型</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>{count:,} 层的患者未知：每个文件按一名单独的患者计，因此区间可能过窄。</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>分割模型</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>请添加从 0 开始计数的 frame 列，或体数据的掩膜</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>请按影像的大小导出掩膜</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>请填写其标签</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>它未说明所指的类别</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>它没有 {columns} 中的任何一列</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>它没有任何行</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>它含 {number} 个层面，且未说明哪些显示肿瘤</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>请用 --labels 给出 CSV 文件</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>请在其首行给出列名，可选：{columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>表格和掩膜都未说明其显示的内容</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>请使用 {classes} 之一</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>该模型没有此类别</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>系统无法读取它</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>该掩膜为 {width}×{height} 像素，而其影像为 {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>请写成 --names "Gliom=glioma,kein Tumor=notumor" 的形式</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} 与 {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}，在此处测评</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,} 个，原因已输出</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} 未给出文件；请填写，或删除该行。</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}：帧 {frame!r} 不是从 0 起的整数；请更正，或留空。</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}：标签 {label!r} 不属于 {classes}；请说明其含义，例如 --names "{label}={meant}"。</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}：方位 {plane!r} 不属于 {known}；按未注明处理。</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}：成像序列 {sequence!r} 不属于 {known}；按未注明处理。</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}：没有文件 {file}；请更正路径，或删除该行。</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{slices}，{count:,} 名患者</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table} 第 {number} 行</translation>
  </message>
 </context>
</TS>
