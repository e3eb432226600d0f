<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' ليس أمرًا ولا ملفًا؛ والأوامر هي {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>تعذّرت كتابة سجل التدقيق في {folder}</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>يتعلق بالسطر {number}، لكن عدد الأسطر {lines}.</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>الأسطر {first} إلى {last} مفقودة.</numerusform>
    <numerusform>السطر {first} مفقود.</numerusform>
    <numerusform>السطران {first} و {last} مفقودان.</numerusform>
    <numerusform>الأسطر {first} إلى {last} مفقودة.</numerusform>
    <numerusform>الأسطر {first} إلى {last} مفقودة.</numerusform>
    <numerusform>الأسطر {first} إلى {last} مفقودة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>السطر {number} تالف.</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>السطر {number} في غير موضعه.</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>غُيّر السطر {number}.</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>الأسطر {first} إلى {last} مفقودة في النهاية.</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>برنامج آخر يواصل الكتابة هناك</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>أفرِغ مساحة، أو اجعل المجلد قابلًا للكتابة</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>الملف last.json مفقود أو تالف، لذا لا تظهر الأسطر المفقودة في النهاية.</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>كان الملف last.json مفقودًا عند كتابة السطر {number}، لذا ربما أُزيلت أسطر قبله.</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>القرص يرفض ذلك</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>تعذّر إكمال {name}</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>تعذّرت متابعة المعالجة الدفعية</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>تعذّر قفل {name} أمام معالجة دفعية ثانية</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>تعذّر الوصول إلى مجدول Dask على {cluster}</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>تعذّر استعمال TLS مع العنقود {address}</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>تعذّر استعمال عنقود</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>تعذّر استعمال ملف اليومية {name}</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>تعذّرت الكتابة في {folder}</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>تعذّرت كتابة الصفحة {name}</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>تعذّرت كتابة {name}</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>لم تتعذّر كتابة أي ملف (من {total:,} مقطع).</numerusform>
    <numerusform>تعذّرت كتابة ملف لمقطع واحد من {total:,}.</numerusform>
    <numerusform>تعذّرت كتابة ملف لمقطعين من {total:,}.</numerusform>
    <numerusform>تعذّرت كتابة ملف لـ {count:,} مقاطع من {total:,}.</numerusform>
    <numerusform>تعذّرت كتابة ملف لـ {count:,} مقطعًا من {total:,}.</numerusform>
    <numerusform>تعذّرت كتابة ملف لـ {count:,} مقطع من {total:,}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>ليس كما كان من قبل: {names}. لذا تُحلَّل كل الملفات من جديد.</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>رسالة SQLite: “{error}”</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>لا يوجد تشغيل سابق لمتابعته، لذا تُحلَّل كل الملفات.</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>حلّل الملف وحده</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>تكتبه معالجة دفعية أخرى</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>تكتبه معالجة دفعية أخرى (العملية {process} على {computer!r})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>الإجابات بناءً على الطلب</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>أعِده ثم تابع المعالجة الدفعية</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>تحقّق من مساره</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>اختر اسم ملف آخر</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>حزمة dask.distributed غير مثبّتة</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>أفرِغ مساحة، أو تحقّق من صلاحياتك، أو اختر مجلدًا على قرص آخر</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>أفرِغ مساحة، أو اختر مجلدًا آخر، أو احذف الملف</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>ثبّت brainview[cluster]</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>لا يبدأ عنوانه بـ {scheme}</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>يجب أن ينتهي اسمه بـ .html</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>شغّل مجدوله مع TLS، أو اترك المفاتيح</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>شغّل واحدًا، أو تحقّق من عنوانه، مثل tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>المحرّك</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>لم يعد المجلد موجودًا</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>نموذج التجزئة</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>رسالة النظام: “{said}”</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>المقاطع المُدارة</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>إصدار brainview</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>فُقد العاملون الذين حاولوا ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>لا يوجد ملف {name}</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>المرحلتان</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>انتظر حتى تنتهي، أو اختر ملفًا آخر</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>المضبوط للتقارير</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>ما يُكتب</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>لا عاملين في Dask</numerusform>
    <numerusform>عامل Dask واحد</numerusform>
    <numerusform>عاملا Dask</numerusform>
    <numerusform>{count:,} عاملين في Dask</numerusform>
    <numerusform>{count:,} عاملًا في Dask</numerusform>
    <numerusform>{count:,} عامل في Dask</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>لم يتعذّر تحليل أي مقطع من {total:,}.</numerusform>
    <numerusform>تعذّر تحليل مقطع واحد من {total:,}.</numerusform>
    <numerusform>تعذّر تحليل مقطعين من {total:,}.</numerusform>
    <numerusform>تعذّر تحليل {count:,} مقاطع من {total:,}.</numerusform>
    <numerusform>تعذّر تحليل {count:,} مقطعًا من {total:,}.</numerusform>
    <numerusform>تعذّر تحليل {count:,} مقطع من {total:,}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>لم يعد {path} موجودًا: نُقل أو حُذف أو فُصل</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: خطأ: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>يُعطى الخياران --prior و --prior-mask معًا، أو لا يُعطى أي منهما.</translation>
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
   <translation>نظرة ثانية إلى MRI للدماغ: الفئة وخريطة Grad-CAM وقناع الورم.
{research_use}

  brainview           يفتح النافذة
  brainview FILE      يفتح النافذة على فحص، ولو كانت نافذة مفتوحة
                      (اكتب ./analyze لملف يحمل اسم أمر)
  brainview --new-window [FILE]
                      يفتح نافذة مستقلة
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
   <translation>يحلّل كل فحص في المجلدات وأرشيفات ZIP مهما بلغ عمقها، ويكتب جدولًا فيه صف لكل
فحص (لكل إطار في الملف الذي يضم عدة إطارات).
{research_use}

الملف الذي يتعذّر تحليله صف مع ذكر السبب. ويُحفظ ما أُنجز في FILE.journal بجوار
الجدول: بعد عطل أو توقف يتابع الخيار --resume من هناك، ولا يحلّل لاحقًا إلا الجديد.
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
   <translation>يحلّل كل مقطع من كل سلسلة، ويجمع الأقنعة في آفات ثلاثية الأبعاد مع الحجم والأقطار
والامتداد والموضع.
{research_use}

المراكز بإحداثيات المريض ({coordinates})، بالـ mm. ويبدأ عدّ المقاطع من 1. المقاطع
المرفوضة، كالتي تكاد تخلو من الدماغ، والنقاط المعزولة لا تدخل في أي مجموع.
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>يحلّل الفحوص (ملفات DICOM أو NIfTI أو PNG أو JPEG أو TIFF أو BMP أو MATLAB): فئة
المقطع، وأين نظر النموذج، وحدود الورم مع قياساته.
{research_use}

الملف الذي يتعذّر تحليله لا يوقف بقية الملفات.
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>يحلّل الفحوص الاصطناعية المرفقة مع brainview، ويطبع كل إجابة بجوار ما يُظهره الفحص،
ويكتب brainview-demo-report.png في المجلد الحالي.
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>يسأل عقدة من الإعدادات عن السلاسل التي لديها، عبر DICOM (C-FIND) أو DICOMweb (QIDO).
في كل سطر ما يحتاج إليه 'brainview fetch'. ولا يُذكر المرضى إلا مع --identity.
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>البتات</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>البايتات</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>تعذّر تحليل {path}: لا يحتوي على صور؛ حدّد فحصًا.</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>تعذّر الإبقاء على الهوية</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>تعذّر قياس أي شيء</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>تعذّر فتح النافذة: يتعذّر تحميل Qt ({error})؛ ثبّت brainview مجددًا، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم التي تحويها: {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبة النظام {libraries} مفقودة؛ ثبّت الحزمة التي تحوي {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم التي تحوي {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم التي تحوي {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم التي تحوي {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم التي تحوي {libraries}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبة النظام {libraries} مفقودة؛ ثبّت الحزمة {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
    <numerusform>تعذّر فتح النافذة: مكتبات النظام {libraries} مفقودة؛ ثبّت الحزم {packages}، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>تعذّر فتح النافذة: لا توجد شاشة عرض؛ شغّل brainview على سطح مكتب، أو استعمل لتحليل فحص بلا نافذة: brainview analyze FILE.</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>تعذّر فتح {name}: {what}.</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>تعذّر تشغيل العرض التجريبي: لا توجد عينات؛ ثبّت brainview مجددًا.</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>تعذّر إرسال {name}: {reason}؛ والبقية تُرسل.</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>تعذّر إرسال {path}: لا يحتوي على ملفات DICOM؛ حدّد غيره.</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>تعذّر الإرسال: حدّد PATH و NODE، أو --again وحده.</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>تعذّر الاختبار: لا يوجد نموذج مثبّت؛ ثبّت brainview مجددًا.</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>تعذّر استعمال النموذج {model} في مهمة: {task}</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>تعذّر العمل على مرحلتين</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>تعذّرت كتابة ملفات السلسلة</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>تعذّرت كتابة الأقنعة</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>تعذّرت كتابة التقرير {name}</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>المراكز بإحداثيات المريض ({coordinates}).</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>التغيّر</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>الفئات</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>اللون</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>الأعمدة</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>يقارن ملفات كل نموذج ببصماتها، وإجابته عن مُدخل محفوظ بالإجابة المحفوظة. حالة
الخروج 0 إذا تطابق الكل، و1 في غير ذلك.
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
   <translation>ينسخ صور DICOM من الملفات أو المجلدات أو أرشيفات ZIP أو من DICOMDIR من دون ما يحدّد
هوية المريض (DICOM PS3.15، Basic Profile). وتبقى البكسلات كما هي.

تُرفض الصورة التي قد تُظهر نصًا، كلقطة شاشة، ما لم تُطمس منطقة منها؛ وتُرفض التقارير
والمستندات. لا يُستبدل أي ملف، والفحوص نفسها تُقرأ فقط.

يمكن التعرّف على الوجوه في فحوص الرأس كاملًا، ولا يغيّر هذا الملف التعريفي ذلك.
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>شك</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>يجلب سلسلة من عقدة في الإعدادات إلى مجلد، عبر DICOM (C-GET، أو C-MOVE إذا نصّت
الإعدادات على ذلك) أو DICOMweb (WADO). ويسرد 'brainview query' أرقام UID.
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>ملف</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>الصيغة</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>الإطارات</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>الآفة {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>يسرد النماذج المثبّتة: غرض كل منها، وكم مرة أصاب في مرضى لم يُدرَّب عليهم قط، وحجمه،
ولماذا لا يمكن تشغيله حيث لا يمكن. وتوضع علامة على النماذج التي تُستعمل عندما لا يُسمّى
نموذج. وتُقارن ملفات كل نموذج ببصماتها.
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>يسرد العقد المذكورة في ملف الإعدادات، أو يتحقق من أن إحداها تستجيب. وتبيّن صفحة العقد
في الدليل كيف يُكتب الملف.
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>بُحث في {folder}</translation>
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
   <translation>يقيس قناعًا رُسم في برنامج آخر: آفاته في ثلاثة أبعاد مع الحجم والأقطار والامتداد
والموضع، وما آلت إليه آفات الدراسة السابقة.
{research_use}

الفحص والقناع مجلد أو أرشيف ZIP أو ملف: DICOM (والقناع أيضًا SEG أو GTV من RTSTRUCT)
أو NIfTI أو صور، واحدة لكل مقطع. قيمة القناع في داخله غير الصفر. المراكز بإحداثيات
المريض ({coordinates})، بالـ mm. ويبدأ عدّ المقاطع من 1. والدراسة السابقة ذات
الإحداثيات الأخرى تُحاذى محاذاة صلبة (تدوير وإزاحة).
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
   <translation>يقيس النماذج المثبّتة على مقاطعك، مع جدول يذكر الصحيح لكل منها، ويكتب بطاقة بالأرقام:
card.html و card.json و card.csv. لا شيء يغادر هذا الحاسوب، وليس في البطاقة بكسل أو
اسم ملف أو شخص.
{research_use}

الجدول ملف CSV. يسمّي سطره الأول الأعمدة: file و label، وكذلك patient و sequence
و plane و mask و frame إن وُجدت.
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>نمط التصوير</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>الأكثر اشتباهًا</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>لا تُكتب خريطة حرارية. {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>لا يوجد نموذج مثبّت.</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>لم يُعثر على فحص؛ حدّد مجلدًا فيه فحوص.</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>لم يمكن قياس أي مقطع، لذا لا توجد بطاقة.</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>لم يُحلَّل. {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>لا شيء ينتظر في صندوق الإرسال.</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>لا سلاسل مسرودة؛ ضيّق البحث.</numerusform>
    <numerusform>لم تُسرد إلا أول سلسلة؛ ضيّق البحث.</numerusform>
    <numerusform>لم تُسرد إلا أول سلسلتين؛ ضيّق البحث.</numerusform>
    <numerusform>لم تُسرد إلا أول {count} سلاسل؛ ضيّق البحث.</numerusform>
    <numerusform>لم تُسرد إلا أول {count} سلسلة؛ ضيّق البحث.</numerusform>
    <numerusform>لم تُسرد إلا أول {count} سلسلة؛ ضيّق البحث.</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>الاتجاه</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>تدريج Philips</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>التفسير الضوئي</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>المستوى</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>الموضع، mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>السابقة {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>السابقة: {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>القيم الحقيقية</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>يستقبل السلاسل عبر DICOM (C-STORE) من المتصلين المذكورين في الإعدادات، ويحلّل كلًا
منها، ويرسل التجزئة والقياسات والتقرير إلى الوجهات المذكورة في الإعدادات. يُنهيه
Ctrl+C؛ وعند تشغيله مجددًا يتابع من حيث توقف.
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
   <translation>تخرج النتائج إلى stdout، وكل ما عداها إلى stderr. حالة الخروج 0 إذا جرى كل شيء على ما
يرام، و1 إذا فشل ملف أو رُفض (مع استمرار تحليل البقية)، و2 إذا استُعمل الأمر خطأً.

يسمّي متغير البيئة BRAINVIEW_MODELS مجلدًا إضافيًا للنماذج. ويختار BRAINVIEW_LANGUAGE
اللغة، مثل de، وله الأولوية على الإعدادات.
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>الصفوف</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>يبيّن ماهية الملف: الصيغة والأبعاد والإطارات وتباعد البكسلات والاتجاه وغير ذلك.
ولا يُعرض ما يسمّي المريض.
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>نموذج التجزئة</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>يرسل ملفات DICOM إلى عقدة في الإعدادات، عبر DICOM (C-STORE) أو DICOMweb (STOW). وما
لا تقبله العقدة ينتظر في صندوق الإرسال، ويُرسل بالخيار --again.
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>أُرسل {name}</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>التسلسل</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>السلسلة</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>السلسلة {number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>يعرض ما حُلّل وصُدّر وأُرسل واستُقبل، في شكل بصمات للمدخلات والنماذج والكائنات؛ ولا يسمّي
أي سطر مريضًا. ويتحقق الخيار --verify من أن أي سطر لم يُغيَّر أو يُزَل.
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>يُظهر</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>بإشارة</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>المقاطع</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>التباعد، mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>النقطة المعزولة {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>أُوقفت العملية.</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>اصطناعي</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>يسمّي العمود “unwritten” هذه الملفات؛ ويكتبها الخيار --resume.</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>لا تذكر الترويسات هل الفحص والفحص السابق لمريض واحد؛ تحقّق من ذلك.</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>تسمّي الترويسات مريضين مختلفين للفحص والفحص السابق؛ تحقّق من كليهما.</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>ليس لدى العقدة سلسلة كهذه.</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>العقدة {name} على {place} تستجيب.</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>للدراسة السابقة الإحداثيات نفسها.</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>حُوذيت الدراسة السابقة: أُديرت بزاوية {degrees:.1f}°.</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>الدراسة السابقة غير محاذاة: {reason}. لذا لا تُقارن الآفات إلا إذا كان في كل دراسة آفة واحدة.</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>التقرير في {resolve}</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>Transfer syntax</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>الحقيقة المرجعية</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>قناع الورم</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>مدى القيم</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>المتغير</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>الأحجام</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>التحذيرات</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>ملف من 16 بايتًا سريًا على الأقل: به تعطي مرات التشغيل اللاحقة الأسماء المستعارة وأرقام UID والإزاحات نفسها (الافتراضي: سر لا يحتفظ به أحد)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>مجلد أو ملف</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>مجلد أو ZIP أو فحص</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>مجلد أو أرشيف ZIP أو ملف</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>صف لكل مقطع، أو صف لكل سلسلة DICOM (ولكل ملف متعدد الإطارات): مقطعها الأكثر اشتباهًا وعدد ما يُظهر ورمًا</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>فحص أو موضع فيه فحوص</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>الإجابة أيضًا عن الفحوص التي تُرفض عادة؛ وتوضع على إجاباتها علامة</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>سؤال نموذج التصنيف أيضًا عن كل مقطع مُدارًا قليلًا ومعكوسًا، كما في 'brainview analyze'</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>سؤال نموذج التصنيف أيضًا عن كل مقطع مُدارًا قليلًا ومعكوسًا؛ وإذا اختلفت الإجابات في وجود الورم من عدمه عُدّ غير محسوم</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>وصف هذا الحاسوب أيضًا، لبلاغ عن مشكلة</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>طباعة هوية المرضى أيضًا</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>خيار ملتبس: قد يطابق %(option)s أيًا من %(matches)s</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>فحص أقدم للمريض</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>تحليل كل فحص في مجلد: جدول فيه صف لكل فحص</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>تحليل كل مقطع من كل سلسلة: الفئات والآفات والحجم</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>تحليل فحوص: الفئة وخريطة Grad-CAM وقناع الورم</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>تحليل العينات المرفقة وكتابة تقرير</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>الوسيط %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>سؤال عقدة من الإعدادات عن السلاسل التي لديها</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>سؤال هذه العقدة هل تستجيب</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>{volume} على الأقل</translation>
  </message>
  <message>
   <source>center</source>
   <translation>المركز</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>المركز {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>فحص كل نموذج على هذا الحاسوب</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>تحقّق من الاسم</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>التحقق من السجل كاملًا</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>اختر نموذجًا آخر أو اترك --two-stage</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>اختر غيره؛ يسردها 'brainview models'</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>تصنيف</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>الأوامر</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>نسخ دراسات بصيغة DICOM لا تسمّي المريض</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>تشفير ما يُرسل إلى العنقود، وعدم قبول إلا عنقود يثبت هويته: ثلاثة ملفات بصيغة PEM، هي شهادة السلطة، وشهادة هذا الحاسوب ومفتاحه</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>المتوقع %s من الوسائط</numerusform>
    <numerusform>المتوقع وسيط واحد (%s)</numerusform>
    <numerusform>المتوقع وسيطان (%s)</numerusform>
    <numerusform>المتوقع %s وسائط</numerusform>
    <numerusform>المتوقع %s وسيطًا</numerusform>
    <numerusform>المتوقع %s وسيط</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>المتوقع وسيط واحد</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>المتوقع: {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>الامتداد {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>فاشلة</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>جلب سلسلة من عقدة في الإعدادات</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>مجلد البطاقة (الافتراضي: validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>بلا ملف تعذّرت كتابته: {number:,}</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>من هذا اليوم فصاعدًا: YYYY-MM-DD، بتوقيت UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>حدّد قناعًا لكل مقطع، أو مجلد السلسلة المقنَّعة</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>حدّد مجلد السلسلة المقنَّعة أو ملفها وحده</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>المتابعة من تشغيل سابق بالنماذج والخيارات نفسها؛ والملفات التي لم تتغير منذئذ تحتفظ بصفوفها</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>اختفت</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>قيمة صريحة مُهملة للوسيط: %r</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>الجزء المقطوع</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>خيار غير صالح: %(value)r (اختر من %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>هو مجلد</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>هو مخصّص لمهمة: {task}</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>سيحلّ محل فحص</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>قناعه</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>الإبقاء على التواريخ مع تقديم تواريخ المريض كلها بالعدد المجهول نفسه من الأيام؛ ومن دون ذلك تُزال</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>الإبقاء على الجنس والعمر (حتى 89 سنة) والطول والوزن</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>الإبقاء على السمات الخاصة بأجهزة MR التي يعدّها المعيار آمنة، كترجيح الانتشار</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>الإبقاء على كلمات الأوصاف التي تسمّي التسلسلات والمستويات ونحوها؛ ومن دون ذلك تُزال الأوصاف</translation>
  </message>
  <message>
   <source>label</source>
   <translation>التسمية</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>استبعاد ما رسمتَه وقررتَه في النافذة، وهو يُكتب في غير ذلك بجوار إجابات النماذج</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>سرد النماذج المثبّتة ومدى جودتها</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>سرد العقد المذكورة في الإعدادات، أو التحقق من أن إحداها تستجيب</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>أطول قطر {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>تسويد مستطيل من البكسلات في كل صورة، بعدّ يبدأ من 0 في أعلى اليسار؛ ويمكن تكراره</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>أنشئه أولًا أو اختر غيره</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>القناع بالبكسل</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>قياس قناع: الآفات والحجم والأقطار والتغيّر</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>قياس النماذج على مقاطعك</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>حدّد مجلدًا بالخيار --out وما يُكتب بالخيار --export</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>حدّد واحدًا بالخيار --segmenter أو اترك --mask-out</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>حدّد واحدًا بالخيار --segmenter أو اترك --two-stage</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>ذكر المريض والدراسة في الملفات؛ وهي مجهَّلة الهوية افتراضيًا</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>حدّد الملفات التي فيه، أو استعمل 'brainview batch'</translation>
  </message>
  <message>
   <source>new</source>
   <translation>جديدة</translation>
  </message>
  <message>
   <source>no</source>
   <translation>لا</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>لا نموذج تصنيف مثبّت يمكن تشغيله</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>لم يُختر نموذج تجزئة</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>لا سلسلة فيه تناسب القناع (المقاطع: {lengths})</numerusform>
    <numerusform>لا سلسلة فيه تناسب قناعًا من مقطع واحد بلا موضع في المريض (المقاطع: {lengths})</numerusform>
    <numerusform>لا سلسلة فيه تناسب قناعًا من مقطعين بلا موضع في المريض (المقاطع: {lengths})</numerusform>
    <numerusform>لا سلسلة فيه تناسب قناعًا من {count:,} مقاطع بلا موضع في المريض (المقاطع: {lengths})</numerusform>
    <numerusform>لا سلسلة فيه تناسب قناعًا من {count:,} مقطعًا بلا موضع في المريض (المقاطع: {lengths})</numerusform>
    <numerusform>لا سلسلة فيه تناسب قناعًا من {count:,} مقطع بلا موضع في المريض (المقاطع: {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>غير مذكور</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>لا يُكتب شيء</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>تاريخ الدراسة: YYYYMMDD، أو مدى YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>الأسطر التي تحوي هذا النص فقط</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>هذه فقط، مثل analysis أو export أو send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>الخيارات</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>رسم الحدود فقط حيث يرى نموذج التصنيف ورمًا</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>رسم الحدود فقط حيث يرى نموذج التصنيف ورمًا؛ وفي غير ذلك لا يُستعمل نموذج التجزئة ولا يُكتب قناع</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>نجح</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>الوسائط الموضعية</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>طباعة كائن JSON واحد</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>طباعة كائن JSON لكل نموذج، كل منها في سطر</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>طباعة كائن JSON لكل فحص، كل منها في سطر</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>طباعة كائن JSON لكل سلسلة، كل منها في سطر</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>طباعة الأسطر كما هي في الملف</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>طباعة اسم الملف، وقد يكون اسم المريض، والوقت على التقارير</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>استقبال سلاسل عبر DICOM وتحليلها وإرسال النتائج</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>مرفوضة</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>بيان ماهية ملف</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>انظر brainview models</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>تجزئة</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>إرسال ملفات DICOM إلى عقدة في الإعدادات</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>إرسال ما ينتظر في صندوق الإرسال</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>عرض رقم إصدار البرنامج والخروج</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>عرض سجل التدقيق، أو التحقق من أن أي سطر لم يُغيَّر أو يُزَل</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>عرض رسالة المساعدة هذه والخروج</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>المقطع {number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>المقاطع {first} إلى {last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>الميل</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>مثل MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>رقم UID للسلسلة</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>رقم UID للدراسة</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>نموذج التصنيف؛ يسردها 'brainview models'</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>مجلد النسخ، ويُنشأ عند الحاجة</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>الوسائط التالية مطلوبة: %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>لغة التقارير، مثل de (الافتراضي: اللغة المحددة في الإعدادات)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>لا سلسلة فيه ينتمي إليها القناع</numerusform>
    <numerusform>قد ينتمي القناع إلى سلسلة واحدة فيه</numerusform>
    <numerusform>قد ينتمي القناع إلى أي من سلسلتين فيه</numerusform>
    <numerusform>قد ينتمي القناع إلى أي من {count} سلاسل فيه</numerusform>
    <numerusform>قد ينتمي القناع إلى أي من {count} سلسلة فيه</numerusform>
    <numerusform>قد ينتمي القناع إلى أي من {count} سلسلة فيه</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>قناع ذلك الفحص</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>اسم عقدة</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>معرّف المريض؛ يقبل * و ?</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>اسم المريض، مثل 'SMITH*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>الفحص الذي له قناع</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>الفحوص موجودة فيه</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>نموذج التجزئة، أو none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>الجدول: .csv أو .json (كائن في كل سطر) أو .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>لا يوجد المجلد {parent}</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>لا يوجد ملف أو مجلد كهذا</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>غير محسومة</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>مجهول</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>وسائط غير معروفة: %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>حتى هذا اليوم وهو مشمول</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>الاستعمال:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>الحجم {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>كانت الآفة {number}</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>الصحيح لكل فحص؛ والمسارات فيه نسبةً إلى FOLDER</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>ما يشغّل النماذج</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>ما يشغّل النماذج (الافتراضي: ما يناسب ملف كل نموذج)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>أين تعمل نماذج ONNX (الافتراضي: أفضل المتاح)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>موضع الكتابة</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>الفئة التي تعنيها تسمياتك: "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>أي إطار من ملف يضم عدة إطارات، من 0 (الافتراضي: 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>أيها: {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>العرض</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>العمل على عنقود Dask: عنوان مجدوله، أو عنقود خاص على هذا الجهاز</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>عدد العاملين جنبًا إلى جنب (الافتراضي: ما تقترحه المعالجات)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>كتابة صفحة تقرير بصيغة .png أو .pdf؛ وللفحوص المتعددة ملفات مرقّمة</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>كتابة صفحة تقرير لكل فحص</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>كتابة كل خريطة Grad-CAM</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>كتابة كل خريطة Grad-CAM للفئة المتوقعة فوق الفحص بصيغة PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>كتابة كل قناع ورم بصيغة PNG</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>كتابة كل قناع ورم بصيغة PNG بالقيمتين 0 و255 وبأبعاد الفحص</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>كتابة ملفات عن كل سلسلة في هذا المجلد</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>كتابة صفحة واحدة فيها صورة مصغّرة لكل فحص، تُفتح في متصفح</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>نعم</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>{count:,} ملف في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
    <numerusform>ملف واحد في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
    <numerusform>ملفان في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
    <numerusform>{count:,} ملفات في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
    <numerusform>{count:,} ملفًا في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
    <numerusform>{count:,} ملف في صندوق الإرسال؛ أرسِل مجددًا بالأمر 'brainview send --again'.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{count:,} ملف في {folder}.</numerusform>
    <numerusform>ملف واحد في {folder}.</numerusform>
    <numerusform>ملفان في {folder}.</numerusform>
    <numerusform>{count:,} ملفات في {folder}.</numerusform>
    <numerusform>{count:,} ملفًا في {folder}.</numerusform>
    <numerusform>{count:,} ملف في {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>لم يُرفض أي ملف</numerusform>
    <numerusform>رُفض ملف واحد</numerusform>
    <numerusform>رُفض ملفان</numerusform>
    <numerusform>رُفضت {count:,} ملفات</numerusform>
    <numerusform>رُفض {count:,} ملفًا</numerusform>
    <numerusform>رُفض {count:,} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>لم تُنسخ أي صورة</numerusform>
    <numerusform>نُسخت صورة واحدة</numerusform>
    <numerusform>نُسخت صورتان</numerusform>
    <numerusform>نُسخت {count:,} صور</numerusform>
    <numerusform>نُسخت {count:,} صورة</numerusform>
    <numerusform>نُسخت {count:,} صورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count:,} سطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>{count:,} أسطر</numerusform>
    <numerusform>{count:,} سطرًا</numerusform>
    <numerusform>{count:,} سطر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>لم يُستبعد أي ملف آخر</numerusform>
    <numerusform>استُبعد ملف آخر</numerusform>
    <numerusform>استُبعد ملفان آخران</numerusform>
    <numerusform>استُبعدت {count:,} ملفات أخرى</numerusform>
    <numerusform>استُبعد {count:,} ملفًا آخر</numerusform>
    <numerusform>استُبعد {count:,} ملف آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count:,} فحص: {counts}</numerusform>
    <numerusform>فحص واحد: {counts}</numerusform>
    <numerusform>فحصان: {counts}</numerusform>
    <numerusform>{count:,} فحوص: {counts}</numerusform>
    <numerusform>{count:,} فحصًا: {counts}</numerusform>
    <numerusform>{count:,} فحص: {counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} مقطع</numerusform>
    <numerusform>مقطع واحد</numerusform>
    <numerusform>مقطعان</numerusform>
    <numerusform>{count:,} مقاطع</numerusform>
    <numerusform>{count:,} مقطعًا</numerusform>
    <numerusform>{count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>{diameters} في المقطع {number}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{done:,} من {count:,} ملف</numerusform>
    <numerusform>{done:,} من ملف واحد</numerusform>
    <numerusform>{done:,} من ملفين</numerusform>
    <numerusform>{done:,} من {count:,} ملفات</numerusform>
    <numerusform>{done:,} من {count:,} ملفًا</numerusform>
    <numerusform>{done:,} من {count:,} ملف</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{done:,} من {found} ملف، {speed:.0f} في الثانية، {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{done:,} من {found} ملف، {speed:.0f} في الثانية، بقي {time}، {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>لا يمكن كتابة {kind!r}؛ اختر من {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind} على {place}</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{lines} في {folder}: كلها كما كُتبت.</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{lines} في {folder}: لا مشكلات.</numerusform>
    <numerusform>{lines} في {folder}: مشكلة واحدة.</numerusform>
    <numerusform>{lines} في {folder}: مشكلتان.</numerusform>
    <numerusform>{lines} في {folder}: {count:,} مشكلات.</numerusform>
    <numerusform>{lines} في {folder}: {count:,} مشكلة.</numerusform>
    <numerusform>{lines} في {folder}: {count:,} مشكلة.</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>الخيار {missing} مفقود</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>ليس للنموذج {model} فئة بلا ورم</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}، {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}، {tasks} (الافتراضي لمهمة: {task})</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}، {tasks} (الافتراضي)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}، {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}: أُرسل {count:,} ملف.</numerusform>
    <numerusform>{node}: أُرسل ملف واحد.</numerusform>
    <numerusform>{node}: أُرسل ملفان.</numerusform>
    <numerusform>{node}: أُرسل {count:,} ملفات.</numerusform>
    <numerusform>{node}: أُرسل {count:,} ملفًا.</numerusform>
    <numerusform>{node}: أُرسل {count:,} ملف.</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>أخطاء: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>منها من تشغيل سابق: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>سليم: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>مرفوض: {number:,}</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>غير محسوم: {number:,}</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>عدد الكائنات: {number}</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>يحتوي {out} على ما أُنجز؛ ويتابع الخيار --resume من هناك.</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>القيمة {text!r} ليست رقم UID</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>القيمة {text!r} ليست إطارًا؛ تُعدّ الإطارات من 0</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>القيمة {text!r} ليست عددًا من 1 فما فوق</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>يستقبل {title} على {host}:{port}.</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} تُكتب رغم ذلك، لأغراض البحث.</translation>
  </message>
 </context>
 <context>
  <name>core</name>
  <message>
   <source>; </source>
   <comment>between the parts of a list</comment>
   <translation>؛ </translation>
  </message>
  <message>
   <source>Answered on request. {reason}</source>
   <translation>إجابة بناءً على الطلب. {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>المساحة</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>تعذّر فتح {name}</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>تعذّر عرض هذه السلسلة في ثلاثة مستويات</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>تعذّر استخدام اللغة {language}</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>الفئة والقناع متناقضان.</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>التصنيف</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>معامل Dice مع المرجع</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>تصنيف الخبير</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>للاستخدام البحثي فقط. ليس جهازًا طبيًا.</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>المعرّف {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>تحميل النموذج</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>أطول قطر</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>راجع النسخ قبل تسليمها لغيرك: لا يجري البحث عن نصوص داخل الصور، ويمكن التعرّف على الوجه في فحص للرأس كاملًا.</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>الأرجح</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>لا يحوي هذا المقطع أي بكسل ذي قيمة عددية؛ لذا يُعرض أسود.</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>لم يُشغَّل أي نموذج تجزئة.</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>بلا ورم</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>لم يَقِس أحد معدل صحة إجابات {model} في مقاطع مجهولة التسلسل.</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>لم يَقِس أحد معدل صحة إجابات {model} ضمن {kind}.</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>لم يُحلَّل</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>لم تُرسم حدود: لا يرى {model} ورمًا، فلا يُعرض قناعه.</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>لم تُرسم حدود: لا يرى {model} ورمًا، فلم يُستعمل {segmenter}.</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>ضمن {kind}، يكتشف {model} {value} من كل 100 ورم ({low} إلى {high}، {counted}).</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>ضمن {kind}، يرى {model} ورمًا في {value} من كل 100 مقطع خالٍ من الأورام ({low} إلى {high}، {counted}).</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>تحديد الورم</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>البكسلات ذات القيمة {value:g} بعيدة جدًا عن سائر القيم؛ لذا عُدّت غائبة وتُعرض بأدكن قيمة.</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>تُعرض البكسلات غير العددية بأدكن قيمة، واللانهائية بأسطع قيمة.</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>الاحتمال في الداخل</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>النطاق المرجّح</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>القراءة</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>التالي</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>القياسات بالـ mm معايَرة من قِبل قارئ.</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>عدد مرات مسح بعض المواضع {fewest}، ومواضع أخرى {most}.</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>T1 مع مادة تباين</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>تتوقف الإجابة على وضعية المقطع.</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>يحتوي الملف أيضًا على قيم مقيسة لا تُعرض: {formula}.</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>لا يذكر الملف اتجاهه بالنسبة إلى المريض: قد يكون اليمين واليسار معكوسين.</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>لا يذكر الملف طريقة ترميز بكسلاته؛ لذا قُرئت كأنها غير مضغوطة.</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>يحتوي الملف على تراكب عليه علامات، وهو غير معروض.</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>يضم الملف مقاطع كثيرة في فسيفساء واحدة من دون ذكر عددها؛ لذا تُعرض صورةً واحدة.</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>يحتوي الملف على بيانات بكسل أكثر مما تذكره ترويسته؛ وقد تُرك الزائد.</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>محاور الملف غير متعامدة، لذا أُهمل اتجاهه.</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>تصنيف الملف ليس من التصنيفات المعروفة، لذا أُهمل.</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>اتجاه الملف غير ممكن، لذا أُهمل.</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>تباعد البكسلات في الملف غير ممكن، لذا أُهمل.</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>ميل إعادة التدريج (rescale slope) في الملف يساوي 0، وقد عُدّ 1.</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>قناع الورم في الملف لا يطابق الصورة، لذا أُهمل.</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>تختلف قيم الملف في خانات لا يُحتفظ بها، لذا تضيع الفروق الدقيقة.</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>نافذة الملف لا تُظهر شيئًا، لذا استُبدلت.</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>كثيرًا ما يخطئ النموذج في هذا التسلسل.</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>لم يُقَس أداء النموذج قط في هذا التسلسل.</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>حدود الورم مشكوك فيها (مظلّلة بخطوط): متوسط احتمالها {percent}، وكثيرًا ما تكون خاطئة دون {limit}.</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>حدود الورم مشكوك فيها.</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>قد تُظهر الصورة نفسها اسم المريض، وذلك لأن {why}؛ افحصها قبل تسليمها لغيرك.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>تباعد البكسلات مجهول، لذا تُعطى القياسات بالبكسل.</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>قيس تباعد البكسلات عند الكاشف، لذا تكون القياسات بالـ mm أكبر منها في المريض.</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>الاحتمال منخفض جدًا.</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>الفحص غير مألوف؛ إجابة بناءً على الطلب.</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>لم يحدّد نموذج التجزئة شيئًا في هذا المقطع.</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>تباعد المقاطع غير منتظم: من {nearest_mm:.1f} إلى {farthest_mm:.1f} mm.</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>ضُغطت هذه الصورة مع فقدان للبيانات{how}؛ قد تكون التفاصيل الدقيقة ناقصة أو غير حقيقية.</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>هذه صورة معاد تشكيلها، حُسبت من مقاطع أخرى؛ أما النماذج فقد دُرّبت على مقاطع كما تلتقطها أجهزة التصوير.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>ليس لهذا النموذج خريطة Grad-CAM.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>ليس لهذا النموذج خريطة Grad-CAM. {sentence}.</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>ليس لهذا النموذج خريطة Grad-CAM: {reason}.</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>قناع الورم فقط</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>ورم، {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>غير محسوم</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>غير محسوم، ورم {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>نوع الورم غير مؤكد.</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>نوع الورم غير مؤكد: {first} أو {second}.</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>الكتابة</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>يُطبع تعليقك والنصوص على المقاطع كما كتبتها.</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>كل التسلسلات معًا</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>زاوية</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>سهم</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>محوري</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>يوجد خلل في brainview نفسه ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>إكليلي</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>شكل بيضاوي</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>رسم حر</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>ورم دبقي</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>ثبّت brainview مجددًا</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>ورم سحائي</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>بلا ورم</translation>
  </message>
  <message>
   <source>other</source>
   <translation>تسلسل آخر</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>تسلسلات أخرى</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>أكثر من 99 %</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>قطران متعامدان</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>ورم نخامي</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>يُرجى الإبلاغ عن هذه الجملة</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>مضلع</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>سهمي</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>المقطع {number}، ورم {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>ملف جمل هذه اللغة مفقود أو تالف</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>ورم</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>أقل من 1 %</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}، {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>يرى {classifier} ورمًا، لكن قناعه لا يحدّد أي ورم؛ تحقّق من كليهما.</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>يرى {classifier} ورمًا، لكن {segmenter} لا يحدّد أي ورم؛ تحقّق من كليهما.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>لا يرى {classifier} ورمًا، لكن قناعه يحدّد ورمًا؛ تحقّق من كليهما.</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>لا يرى {classifier} ورمًا، لكن {segmenter} يحدّد ورمًا؛ تحقّق من كليهما.</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>لا توجد هنا ملفات مكرّرة.</numerusform>
    <numerusform>ملف واحد نسخة من ملفات أخرى هنا ولا يُعرض مرة ثانية.</numerusform>
    <numerusform>ملفان نسختان من ملفات أخرى هنا ولا يُعرضان مرة ثانية.</numerusform>
    <numerusform>{count} ملفات نسخ من ملفات أخرى هنا ولا تُعرض مرة ثانية.</numerusform>
    <numerusform>{count} ملفًا نسخ من ملفات أخرى هنا ولا تُعرض مرة ثانية.</numerusform>
    <numerusform>{count} ملف نسخ من ملفات أخرى هنا ولا تُعرض مرة ثانية.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,} مريض</numerusform>
    <numerusform>مريض واحد</numerusform>
    <numerusform>مريضان</numerusform>
    <numerusform>{count:,} مرضى</numerusform>
    <numerusform>{count:,} مريضًا</numerusform>
    <numerusform>{count:,} مريض</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count:,} بكسل</numerusform>
    <numerusform>بكسل واحد</numerusform>
    <numerusform>بكسلان</numerusform>
    <numerusform>{count:,} بكسلات</numerusform>
    <numerusform>{count:,} بكسلًا</numerusform>
    <numerusform>{count:,} بكسل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>لم يُجب عن أي مقطع بناءً على الطلب</numerusform>
    <numerusform>أُجيب عن مقطع واحد بناءً على الطلب</numerusform>
    <numerusform>أُجيب عن مقطعين بناءً على الطلب</numerusform>
    <numerusform>أُجيب عن {count:,} مقاطع بناءً على الطلب</numerusform>
    <numerusform>أُجيب عن {count:,} مقطعًا بناءً على الطلب</numerusform>
    <numerusform>أُجيب عن {count:,} مقطع بناءً على الطلب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>لا يبدو أن هناك مقاطع ناقصة بين سائر المقاطع.</numerusform>
    <numerusform>يبدو أن مقطعًا واحدًا ناقص بين سائر المقاطع.</numerusform>
    <numerusform>يبدو أن مقطعين ناقصان بين سائر المقاطع.</numerusform>
    <numerusform>يبدو أن {count} مقاطع ناقصة بين سائر المقاطع.</numerusform>
    <numerusform>يبدو أن {count} مقطعًا ناقصة بين سائر المقاطع.</numerusform>
    <numerusform>يبدو أن {count} مقطع ناقصة بين سائر المقاطع.</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} إلى {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} إلى {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>تختلف إجابة {model} عن المقطع نفسه معكوسًا: رؤية الورم من عدمها تتوقف على وضعية المقطع.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>تختلف إجابة {model} عن المقطع نفسه مُدارًا بزاوية {sign}{degrees:g}° أو معكوسًا: رؤية الورم من عدمها تتوقف على وضعية المقطع.</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>تختلف إجابة {model} عن المقطع نفسه مُدارًا بزاوية {sign}{degrees:g}°: رؤية الورم من عدمها تتوقف على وضعية المقطع.</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>يعطي {model} للورم احتمالًا قدره {percent}؛ ولا تُعطى إجابة دون {limit}.</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>يعطي {model} لغياب الورم احتمالًا قدره {percent}؛ ولا تُعطى إجابة دون {limit}.</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>يعطي {model} للفئة الأرجح احتمالًا قدره {percent}؛ ولا تُعطى إجابة دون {limit}.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>دُرّب {model} على مقاطع هذه المستويات وحدها: {planes}؛ ومستوى هذا المقطع مجهول.</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>دُرّب {model} على مقاطع هذه المستويات: {planes}؛ ومستوى هذا المقطع {plane}.</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} و{last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} أو {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % من الرأس أسود تمامًا: ثُبّتت نافذة ضيقة عند حفظ الصورة، وقد تكون الإجابة خاطئة.</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>{percent} % من الرأس أبيض تمامًا: ثُبّتت نافذة ضيقة عند حفظ الصورة، وقد تكون الإجابة خاطئة.</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>مقاطع بمستوى {plane} من كل التسلسلات</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{sequence} بمستوى {plane}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what}: {reason}؛ {remedy}.</translation>
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
   <translation>، </translation>
  </message>
 </context>
 <context>
  <name>export</name>
  <message>
   <source>Answered with a doubt</source>
   <translation>مُجاب مع شك</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>{volume} على الأقل.</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>تعذّرت كتابة قناع NIfTI</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>تعذّرت كتابة خريطة بارامترية</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>تعذّرت كتابة تجزئة</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>تعذّرت الكتابة في المجلد {name}</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>مجهَّل الهوية: لا اسم ولا معرّف ولا تاريخ للمريض أو الدراسة</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>خريطة Grad-CAM لفئة المقطع الأكثر اشتباهًا خريطةً بارامترية DICOM</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>SHA-256 للمدخل</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>أكبر حدود: المقطع {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>المقطع الأكثر اشتباهًا والأكبر حدودًا</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>الأكثر اشتباهًا والأكبر: المقطع {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>المقطع الأكثر اشتباهًا</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>الأكثر اشتباهًا: المقطع {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>الأكثر اشتباهًا: {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>لم يرسم نموذج تجزئة ولا أنت حدودًا على مقاطعها.</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>لا إجابة لأي مقطع</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>لم يُحدَّد ورم على أي مقطع.</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>لم تُحدَّد أي آفة.</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>صفحة {number} من {count}</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>المريض {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>تباعد البكسلات</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>إعادة تشكيل</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>مرفوض</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>تقرير السلسلة</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>السلسلة {series}، المقطع {number} من {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>تباعد المقاطع</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>المقطع ذو أكبر حدود</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>المقطع مع قناع القارئ</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>المقطع مع قياسات القارئ</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>المقطع {number} من {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>لا تذكر الملفات اسم مريض</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>السلسلة ليست DICOM.</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>السماكة</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>اختر مجلدًا آخر</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>تتعذّر قراءته ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>اترك map، أو اختر نموذجًا له خريطة</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>اترك nifti، أو اختر نموذج تجزئة</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>اترك nifti، أو اكتب تجزئة (seg)</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>اترك seg، أو اختر نموذج تجزئة</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>القياسات والفئات تقريرَ DICOM مهيكلًا؛ وتُكتب أيضًا التجزئة التي يشير إليها</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>لم يرسم نموذج تجزئة ولا قارئ حدودًا على أي مقطع</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>لم يرسم أي نموذج تجزئة حدودًا على أي مقطع</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>دراسة بتاريخ {date}</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>جداول المقاطع والآفات وما قرره القارئ وقاسه</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>الآفات قناعَ NIfTI، كل منها برقمها</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>الأقنعة تجزئةَ DICOM، وأقنعة القارئ تجزئةً أخرى</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>صفحات التقرير لقطاتٍ ثانوية DICOM (secondary captures)</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>صفحات التقرير صورًا</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>تقرير السلسلة بصيغة PDF، وهو نفسه مغلَّفًا في DICOM</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>النتيجة وكل ما يلزم لتكرارها</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>لا توجد خريطة Grad-CAM لأي مقطع</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>سبب مجهول</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>الحجم {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>لا نقاط معزولة خارج المجاميع.</numerusform>
    <numerusform>نقطة معزولة واحدة لم تُحتسب في أي مجموع.</numerusform>
    <numerusform>نقطتان معزولتان لم تُحتسبا في أي مجموع.</numerusform>
    <numerusform>{count:,} نقاط معزولة لم تُحتسب في أي مجموع.</numerusform>
    <numerusform>{count:,} نقطة معزولة لم تُحتسب في أي مجموع.</numerusform>
    <numerusform>{count:,} نقطة معزولة لم تُحتسب في أي مجموع.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>لم يفشل أي مقطع</numerusform>
    <numerusform>فشل مقطع واحد</numerusform>
    <numerusform>فشل مقطعان</numerusform>
    <numerusform>فشلت {count:,} مقاطع</numerusform>
    <numerusform>فشل {count:,} مقطعًا</numerusform>
    <numerusform>فشل {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>حُلّلت كل مقاطع السلسلة.</numerusform>
    <numerusform>لم يُحلَّل مقطع واحد من السلسلة.</numerusform>
    <numerusform>لم يُحلَّل مقطعان من السلسلة.</numerusform>
    <numerusform>لم تُحلَّل {count:,} مقاطع من السلسلة.</numerusform>
    <numerusform>لم يُحلَّل {count:,} مقطعًا من السلسلة.</numerusform>
    <numerusform>لم يُحلَّل {count:,} مقطع من السلسلة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>لم يُرفض أي مقطع</numerusform>
    <numerusform>رُفض مقطع واحد</numerusform>
    <numerusform>رُفض مقطعان</numerusform>
    <numerusform>رُفضت {count:,} مقاطع</numerusform>
    <numerusform>رُفض {count:,} مقطعًا</numerusform>
    <numerusform>رُفض {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>لا مقاطع غير محسومة</numerusform>
    <numerusform>مقطع واحد غير محسوم</numerusform>
    <numerusform>مقطعان غير محسومين</numerusform>
    <numerusform>{count:,} مقاطع غير محسومة</numerusform>
    <numerusform>{count:,} مقطعًا غير محسوم</numerusform>
    <numerusform>{count:,} مقطع غير محسوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{found} في {places} من {count:,} مقطع</numerusform>
    <numerusform>{found} في {places} من مقطع واحد</numerusform>
    <numerusform>{found} في {places} من مقطعين</numerusform>
    <numerusform>{found} في {places} من {count:,} مقاطع</numerusform>
    <numerusform>{found} في {places} من {count:,} مقطعًا</numerusform>
    <numerusform>{found} في {places} من {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}، المركز {center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في {count:,} مقطع</numerusform>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في مقطع واحد</numerusform>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في مقطعين</numerusform>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في {count:,} مقاطع</numerusform>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في {count:,} مقطعًا</numerusform>
    <numerusform>{volume} (النموذج: {other})، مصحَّح في {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>{volume} إجمالًا.</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>ملف PNG لكل قناع ورم</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>تجري معالجة دفعية.</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>صفحة تقرير لكل فحص</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>يوجد جدول بهذا الاسم، وسيُستبدل.</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>كل الملفات</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>مُجاب</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>مُجاب مع شك</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>أي احتمال</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>على الأقل</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>على الأكثر</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>معالجة دفعية – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>تعذّر عرض المجلد.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>تغيير</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>اختيار أرشيف ZIP أو عدة فحوص</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>اختر مجلدًا أولًا.</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>اختيار مجلد فحوص</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>اختر مجلدًا يحتوي على فحوص.</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>اختر مجلدًا أو أرشيف ZIP أو عدة ملفات، أو أفلِتها على هذه النافذة.</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>اختيار فحوص أو أرشيف ZIP</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>اختيار موضع كتابة الجدول</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>اختر من يجيب وما يُكتب.</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>الفئة</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>تصنيف مجلد</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>تصنيف المختار</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>كل فحص مع خريطة Grad-CAM الخاصة به</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>كل الفئات</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>كل الحالات</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>الملف {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>الملفات التي لم تتغير منذئذ تحتفظ بصفوفها.</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>ملفات…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>مجلد…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>الإطار</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>متابعة</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>متابعة من آخر تشغيل</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>صفحة HTML</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>خرائط حرارية</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>عدم بدء أي جديد</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>جارٍ تحميل النماذج</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>ابحث عنه، أو شغّل المعالجة الدفعية مجددًا.</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>جارٍ البحث عن الملفات</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>الأقنعة</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>الاسم مخفي</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>لم يُختر مجلد.</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>لم يُعثر على فحص.</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>لم يُختر نموذج تجزئة.</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>لا جدول بعد.</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>لم تكتمل: لم يُنجز أي فحص</numerusform>
    <numerusform>لم تكتمل: أُنجز فحص واحد</numerusform>
    <numerusform>لم تكتمل: أُنجز فحصان</numerusform>
    <numerusform>لم تكتمل: أُنجزت {count:,} فحوص</numerusform>
    <numerusform>لم تكتمل: أُنجز {count:,} فحصًا</numerusform>
    <numerusform>لم تكتمل: أُنجز {count:,} فحص</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>لا يبدأ أي جديد حتى تتابع.</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>صفحة واحدة فيها صورة مصغّرة لكل فحص، للمتصفح</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>صف واحد لكل سلسلة</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>فتح مجلد الجدول</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>أو أفلِت واحدًا على هذه النافذة.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>إيقاف مؤقت</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>متوقف مؤقتًا</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>الاحتمال</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>الاحتمال بالمئة</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>التقدّم</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>ملاحظات</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>التقارير</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>كُتبت الصفوف في {path}.</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>الفحوص</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>الفحوص حسب الفئة</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>حفظ المعروض</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>حفظ المعروض…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>فحوص وأرشيفات</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>الفحوص حسب الفئة: {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>عرض الكل</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>عرض كل الصفوف</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>عرض الجدول في مجلده</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>بدء</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>بدء. يصبح كل فحص صفًا؛ والملف الذي تتعذّر قراءته صف مع ذكر السبب.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>الحالة</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>إيقاف؛ مع الاحتفاظ بما أُنجز</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>أُوقفت</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>جارٍ الإيقاف</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>جدول النتائج</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>لم يعد مجلد الجدول في مكانه.</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>مسار الجدول مذكور تحت “النتائج”.</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>ليس في النظام برنامج يعرض المجلدات.</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>في الجدول والصفحة صف لكل سلسلة DICOM أو حجم، لا لكل مقطع</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>تجري كتابة الجدول.</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>لا يوجد تشغيل سابق بهذا الجدول.</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>لم يعد هذا الملف في مكانه.</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>فشل هذا الفحص: السبب في ملاحظته.</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>الورم</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>مساحة الورم</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>ما أُنجز موجود في الجدول. الضغط على “بدء” يتابع من هناك.</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>ليس فيما اخترتَه ملف يقرؤه brainview.</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>عرض لوحة الخيارات</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>كتابة الصفوف أدناه، مصفّاة ومرتّبة كما هي، في جدول</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>في {folder}</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>في {time}</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>الملف</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>لا إجابات</numerusform>
    <numerusform>أُجيب عن فحص واحد</numerusform>
    <numerusform>أُجيب عن فحصين</numerusform>
    <numerusform>أُجيب عن {count:,} فحوص</numerusform>
    <numerusform>أُجيب عن {count:,} فحصًا</numerusform>
    <numerusform>أُجيب عن {count:,} فحص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>لم يفشل أي فحص</numerusform>
    <numerusform>فشل فحص واحد</numerusform>
    <numerusform>فشل فحصان</numerusform>
    <numerusform>فشلت {count:,} فحوص</numerusform>
    <numerusform>فشل {count:,} فحصًا</numerusform>
    <numerusform>فشل {count:,} فحص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count:,} ملف</numerusform>
    <numerusform>ملف واحد</numerusform>
    <numerusform>ملفان</numerusform>
    <numerusform>{count:,} ملفات</numerusform>
    <numerusform>{count:,} ملفًا</numerusform>
    <numerusform>{count:,} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>لا ملفات أو مجلدات</numerusform>
    <numerusform>ملف أو مجلد واحد</numerusform>
    <numerusform>اثنان من الملفات والمجلدات</numerusform>
    <numerusform>{count:,} من الملفات والمجلدات</numerusform>
    <numerusform>{count:,} من الملفات والمجلدات</numerusform>
    <numerusform>{count:,} من الملفات والمجلدات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>لا شيء منها من آخر تشغيل</numerusform>
    <numerusform>واحد منها من آخر تشغيل</numerusform>
    <numerusform>اثنان منها من آخر تشغيل</numerusform>
    <numerusform>{count:,} منها من آخر تشغيل</numerusform>
    <numerusform>{count:,} منها من آخر تشغيل</numerusform>
    <numerusform>{count:,} منها من آخر تشغيل</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>لم يُرفض أي فحص</numerusform>
    <numerusform>رُفض فحص واحد</numerusform>
    <numerusform>رُفض فحصان</numerusform>
    <numerusform>رُفضت {count:,} فحوص</numerusform>
    <numerusform>رُفض {count:,} فحصًا</numerusform>
    <numerusform>رُفض {count:,} فحص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>لا صفوف</numerusform>
    <numerusform>صف واحد</numerusform>
    <numerusform>صفان</numerusform>
    <numerusform>{count:,} صفوف</numerusform>
    <numerusform>{count:,} صفًا</numerusform>
    <numerusform>{count:,} صف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>لم يُنجز أي فحص</numerusform>
    <numerusform>أُنجز فحص واحد</numerusform>
    <numerusform>أُنجز فحصان</numerusform>
    <numerusform>أُنجزت {count:,} فحوص</numerusform>
    <numerusform>أُنجز {count:,} فحصًا</numerusform>
    <numerusform>أُنجز {count:,} فحص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>لا فحوص غير محسومة</numerusform>
    <numerusform>فحص واحد غير محسوم</numerusform>
    <numerusform>فحصان غير محسومين</numerusform>
    <numerusform>{count:,} فحوص غير محسومة</numerusform>
    <numerusform>{count:,} فحصًا غير محسوم</numerusform>
    <numerusform>{count:,} فحص غير محسوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>لا فحوص ينقصها ملف تعذّرت كتابته</numerusform>
    <numerusform>فحص واحد ينقصه ملف تعذّرت كتابته</numerusform>
    <numerusform>فحصان ينقصهما ملف تعذّرت كتابته</numerusform>
    <numerusform>{count:,} فحوص ينقصها ملف تعذّرت كتابته</numerusform>
    <numerusform>{count:,} فحصًا ينقصها ملف تعذّرت كتابته</numerusform>
    <numerusform>{count:,} فحص ينقصها ملف تعذّرت كتابته</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>{done:,} من {count:,} ملف عُثر عليها حتى الآن</numerusform>
    <numerusform>{done:,} من ملف واحد عُثر عليه حتى الآن</numerusform>
    <numerusform>{done:,} من ملفين عُثر عليهما حتى الآن</numerusform>
    <numerusform>{done:,} من {count:,} ملفات عُثر عليها حتى الآن</numerusform>
    <numerusform>{done:,} من {count:,} ملفًا عُثر عليها حتى الآن</numerusform>
    <numerusform>{done:,} من {count:,} ملف عُثر عليها حتى الآن</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame} من {count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{shown:,} من {count:,} صف</numerusform>
    <numerusform>{shown:,} من صف واحد</numerusform>
    <numerusform>{shown:,} من صفين</numerusform>
    <numerusform>{shown:,} من {count:,} صفوف</numerusform>
    <numerusform>{shown:,} من {count:,} صفًا</numerusform>
    <numerusform>{shown:,} من {count:,} صف</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} ملف في الثانية</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>بقي {time}</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>ملف PNG لكل صفحة</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>نافذة جديدة تُعرض للفحوص التي بلا نمط تصوير:</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>نافذة جديدة تُعرض لفحوص {modality}:</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>نظرة ثانية إلى MRI للدماغ: الفئة وخريطة Grad-CAM وقناع الورم.</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE Title</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>حول brainview</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>عن السلسلة المفتوحة كاملة.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>هل يُضاف هذا إلى ما هو مفتوح، أم يحلّ محله؟</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>تُنسخ كل صور DICOM المفتوحة وفق الملف التعريفي الأساسي (Basic Profile) في المعيار: من دون أسماء أو معرّفات أو تواريخ أو نصوص حرة، وبأرقام UID جديدة. وتبقى البكسلات كما هي؛ وتُرفض الصورة التي قد تُظهر نصًا ما لم تُطمس منطقة منها.</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>كل الأحداث</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>تُعرض الدراسة المضافة بجوار المفتوحة وتُمرَّر معها.</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>لا يحفظ الأرشيف النتائج تحت المريض إلا بها. ومن دونها لا تسمّي النتائج أحدًا، لكنها تحتفظ بأرقام UID للدراسة.</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>أي نمط</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>أي تاريخ</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>بالقدر الذي يسرّع العمل</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>سؤال الحاسوب المحدد هل يستجيب</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>استعلام</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>جارٍ الاستعلام من {name}…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>سجل التدقيق</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>العودة إلى بلا مفتاح</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>العودة إلى {key}</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>تبقى الأشرطة ثابتة ما دام عمل غير معلوم المدة جاريًا</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>جارٍ البدء</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>الطمس في كل صورة</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>ملفات CSV للمقاطع وللآفات ولما قستَه</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>الذاكرة المؤقتة</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>تغيير المجلد</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>فحص</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>فحص مجددًا</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>فحص هذا الحاسوب</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>اختيار موضع كتابة الملفات</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>اختيار…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>استشهد به هكذا: The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>انقر مفتاحًا لتغييره.</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>انقر، ثم اضغط مفتاحًا آخر</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>الحاسوب</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>تم النسخ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>نسخ صور DICOM من دون هوية المريض</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>نسخ الأسطر المحددة</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>انسخ هذا في بلاغ عن مشكلة. لا يحتوي على بيانات مرضى ولا على اسم مستخدم أو ملف أو حاسوب.</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>حقوق النشر لمؤلفي brainview، بموجب رخصة Apache License 2.0. تذكر بطاقة كل نموذج ما دُرّب عليه والرخصة التي يخضع لها.</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>خريطة Grad-CAM بصيغة DICOM</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>صور DICOM</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>تجزئة DICOM</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>تقرير DICOM مهيكل</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>وسوم DICOM</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>عنوان DICOMweb</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>التاريخ</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>تاريخ الدراسة</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>نسخة مجهَّلة الهوية</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>النموذج الافتراضي</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>تسري النماذج الافتراضية والخيوط بدءًا من التشغيل التالي.</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>نموذج التجزئة الافتراضي</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>الوصف</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>تفاصيل</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>عناصر الترويسة</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>تفريغ الآن</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>للإبقاء عليه Esc، ولإلغاء المفتاح Backspace</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>الحدث</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>تصدير</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>فشل  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>جلب</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>جلب وفتح</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>الجلب من حاسوب آخر</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>البحث عن يوم أو بصمة أو عقدة …</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>البحث في الأسطر</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>أول يوم</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>مجلد الملفات</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>لفئة المقطع الأكثر اشتباهًا</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>من … إلى …</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>التنقل بين المقاطع</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (خريطة بارامترية)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>إخفاء هوية صاحب الفحص عند كل تشغيل</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>المضيف</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>المعرّف</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>تضمين هوية المريض</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>المؤسسة</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>يخص سلسلة كاملة</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>يحتوي على</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>ملف JSON بكل ما يلزم لتكرار النتيجة</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>الإبقاء على التواريخ مع تقديمها كلها بالعدد المجهول نفسه من الأيام</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>الإبقاء على القيم الخاصة بالأجهزة التي يعدّها المعيار آمنة</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>الإبقاء على الجنس والعمر والطول والوزن</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>الإبقاء على الكلمات التي تسمّي التسلسلات والمستويات</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>محفوظ في {path}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>آخر 30 يومًا</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>آخر 7 أيام</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>آخر يوم</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>الأطوال بـ</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>مستوى النافذة</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>أسطر سجل التدقيق</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>الشعار</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>الدليل</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>القياسات (تقرير مهيكل)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>السحب بالزر الأوسط</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>النماذج</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>الفأرة</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>تحريك الصورة</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>فيديو</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>قناع NIfTI</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>الشبكة</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>التالي</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>لم يُكتب أي ملف.</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>لا سطر يحتوي على ذلك.</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>لا يوجد نموذج مثبّت. ثبّت brainview مجددًا.</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>لم يُعدّ أي حاسوب آخر. أضِف واحدًا في الإعدادات تحت “الحواسيب الأخرى”.</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>غير موجود في هذه الصفحة</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>لا شيء مفتوح.</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>لا يُرسل شيء إلى أي حاسوب غير هذه. أدخل AE Title والمضيف والمنفذ، أو عنوان خدمة DICOMweb. طريقة الجلب get أو move. أما TLS وخدمة الاستقبال فتُضبطان في الملف.</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>الآن {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>موافق</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>الكائنات</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>فتح مجلد</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>فتح قناع: SEG أو RTSTRUCT أو NIfTI أو صورة لكل مقطع</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>فتح المجلد</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>فتح فحوص</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>الحواسيب الأخرى</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>الحواسيب الأخرى…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>عنوان AE الخاص</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>صفحة من الدليل</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>صفحات الإعدادات</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>المكوّنات وتراخيصها</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>المريض</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>معرّف المريض</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>اسم المريض</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>المرضى والتواريخ والأوصاف مخفية، كما في النافذة.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>الصور</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>المنفذ</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>اضغط مفتاحًا</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>الخصوصية</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>بالبكسل من أعلى اليسار: ROW,COLUMN,HEIGHT,WIDTH، أو لا شيء</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>تجري قراءة الأسطر والتحقق منها…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>تجري قراءة المقطع {number:,} من {total:,}</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>ملف التوثيق</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>تقليل الحركة</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>تذكّر الملفات المفتوحة أخيرًا</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>تقرير (PDF داخل DICOM)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>تقرير (صور)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>تقرير بصيغة PDF</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>تقرير بشكل صور</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>إعادة ضبط</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>إعادة ضبط الكل</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>النتائج</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>السحب بالزر الأيمن</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>حفظ فيديو</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>حفظ الفيديو</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>الفحوص</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>الشاشات</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>البحث عن وسم أو اسم أو قيمة</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>البحث في هذه الصفحة</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>تجزئة</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>إرسال مجددًا</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>إرسال النتائج</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>جارٍ الإرسال</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>الاختصارات</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>إظهار الأقنعة والقياسات</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>إظهار هوية صاحب الفحص</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>حجم النص وعناصر التحكم</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>القياسات والفئات؛ وما يخصك في ملف ثانٍ</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>تخطي الجولة</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>المقاطع في الثانية</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>تُحفظ المقاطع في الذاكرة فقط، وتزول عند إغلاق النافذة.</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>المقاطع المحفوظة في الذاكرة</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>الخطوة {number} من {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>أُوقفت العملية. الملفات المكتملة باقية.</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>الدراسات والسلاسل</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>لغة النظام</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>كالنظام</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>الجداول</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>الوسم</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>أخذه من ذلك الأمر</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>يجري اختبار النماذج…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>يمكن تحديد النص؛ ولسلسلة DICOM بصيغة DICOM أيضًا</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>لغة البرنامج</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>الأفضل لأي فحص</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>ليس على الحاسوب سلسلة كهذه.</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>الآفات، كل منها برقمها</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>الحدود فوق السلسلة؛ وما يخصك في ملف ثانٍ</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>صفحات الدليل مفقودة. ثبّت البرنامج من جديد.</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>صفحات التقرير لقطاتٍ ثانوية (secondary captures)</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>يسري حجم النص وعناصر التحكم بدءًا من التشغيل التالي.</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>السطر كاملًا</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>السمة</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>قد يوجد المزيد؛ ضيّق البحث.</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>الخيوط</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>الوقت (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>جولة</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>القيمة</translation>
  </message>
  <message>
   <source>View</source>
   <translation>العرض</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>العجلة</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>عرض النافذة</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>عرض النافذة ومستواها</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>النوافذ التي حفظتَها</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>من دونها لا تحتوي الملفات على اسم المريض أو معرّفه أو تاريخ له، ولا على أسماء ملفات. وتحتفظ ملفات DICOM بأرقام UID للسلسلة التي تقع فوقها.</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>تجري كتابة {number:,} من {total:,}</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>نوافذك</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>ملف PNG أو JPEG</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>سطر في أعلى كل تقرير</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>عنوان AE الخاص ببرنامج brainview</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>مخفي</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>في الصف {row}، </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>يقبل * و ?</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>بلا مفتاح</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>نجح  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>مثل SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>لا عمليات إرسال في صندوق الإرسال.</numerusform>
    <numerusform>عملية إرسال واحدة في صندوق الإرسال.</numerusform>
    <numerusform>عمليتا إرسال في صندوق الإرسال.</numerusform>
    <numerusform>{count:,} عمليات إرسال في صندوق الإرسال.</numerusform>
    <numerusform>{count:,} عملية إرسال في صندوق الإرسال.</numerusform>
    <numerusform>{count:,} عملية إرسال في صندوق الإرسال.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>{count:,} ملف في صندوق الإرسال لوقت لاحق.</numerusform>
    <numerusform>ملف واحد في صندوق الإرسال لوقت لاحق.</numerusform>
    <numerusform>ملفان في صندوق الإرسال لوقت لاحق.</numerusform>
    <numerusform>{count:,} ملفات في صندوق الإرسال لوقت لاحق.</numerusform>
    <numerusform>{count:,} ملفًا في صندوق الإرسال لوقت لاحق.</numerusform>
    <numerusform>{count:,} ملف في صندوق الإرسال لوقت لاحق.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>لم يُستبعد أي ملف.</numerusform>
    <numerusform>استُبعد ملف واحد ليس DICOM.</numerusform>
    <numerusform>استُبعد ملفان ليسا DICOM.</numerusform>
    <numerusform>استُبعدت {count:,} ملفات ليست DICOM.</numerusform>
    <numerusform>استُبعد {count:,} ملفًا ليست DICOM.</numerusform>
    <numerusform>استُبعد {count:,} ملف ليست DICOM.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>لم يُرسل أي ملف.</numerusform>
    <numerusform>أُرسل ملف واحد.</numerusform>
    <numerusform>أُرسل ملفان.</numerusform>
    <numerusform>أُرسلت {count:,} ملفات.</numerusform>
    <numerusform>أُرسل {count:,} ملفًا.</numerusform>
    <numerusform>أُرسل {count:,} ملف.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>لم يُكتب أي ملف: {names}.</numerusform>
    <numerusform>كُتب ملف واحد: {names}.</numerusform>
    <numerusform>كُتب ملفان: {names}.</numerusform>
    <numerusform>كُتبت {count:,} ملفات: {names}.</numerusform>
    <numerusform>كُتب {count:,} ملفًا: {names}.</numerusform>
    <numerusform>كُتب {count:,} ملف: {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>لم تُنسخ أي صورة.</numerusform>
    <numerusform>نُسخت صورة واحدة.</numerusform>
    <numerusform>نُسخت صورتان.</numerusform>
    <numerusform>نُسخت {count:,} صور.</numerusform>
    <numerusform>نُسخت {count:,} صورة.</numerusform>
    <numerusform>نُسخت {count:,} صورة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>لم تُرفض أي صورة:</numerusform>
    <numerusform>رُفضت صورة واحدة:</numerusform>
    <numerusform>رُفضت صورتان:</numerusform>
    <numerusform>رُفضت {count:,} صور:</numerusform>
    <numerusform>رُفضت {count:,} صورة:</numerusform>
    <numerusform>رُفضت {count:,} صورة:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>لا أسطر.</numerusform>
    <numerusform>سطر واحد، وهو كما كُتب.</numerusform>
    <numerusform>سطران، وكلاهما كما كُتب.</numerusform>
    <numerusform>{count:,} أسطر، وكلها كما كُتبت.</numerusform>
    <numerusform>{count:,} سطرًا، وكلها كما كُتبت.</numerusform>
    <numerusform>{count:,} سطر، وكلها كما كُتبت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>لا أسطر، لكن ليس كل شيء كما كُتب:</numerusform>
    <numerusform>سطر واحد، لكن ليس كل شيء كما كُتب:</numerusform>
    <numerusform>سطران، لكن ليس كل شيء كما كُتب:</numerusform>
    <numerusform>{count:,} أسطر، لكنها ليست كلها كما كُتبت:</numerusform>
    <numerusform>{count:,} سطرًا، لكنها ليست كلها كما كُتبت:</numerusform>
    <numerusform>{count:,} سطر، لكنها ليست كلها كما كُتبت:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>لا يعمل أي نموذج على هذا الحاسوب.</numerusform>
    <numerusform>نموذج واحد يعمل على هذا الحاسوب.</numerusform>
    <numerusform>كلا النموذجين يعمل على هذا الحاسوب.</numerusform>
    <numerusform>النماذج كلها ({count:,}) تعمل على هذا الحاسوب.</numerusform>
    <numerusform>النماذج كلها ({count:,}) تعمل على هذا الحاسوب.</numerusform>
    <numerusform>النماذج كلها ({count:,}) تعمل على هذا الحاسوب.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>لا جمل أخرى مثلها.</numerusform>
    <numerusform>جملة أخرى مثلها.</numerusform>
    <numerusform>جملتان أخريان مثلها.</numerusform>
    <numerusform>{count:,} جمل أخرى مثلها.</numerusform>
    <numerusform>{count:,} جملة أخرى مثلها.</numerusform>
    <numerusform>{count:,} جملة أخرى مثلها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>لا مشكلات أخرى.</numerusform>
    <numerusform>مشكلة أخرى.</numerusform>
    <numerusform>مشكلتان أخريان.</numerusform>
    <numerusform>{count:,} مشكلات أخرى.</numerusform>
    <numerusform>{count:,} مشكلة أخرى.</numerusform>
    <numerusform>{count:,} مشكلة أخرى.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>لم تُجلب أي سلسلة.</numerusform>
    <numerusform>جُلبت سلسلة واحدة.</numerusform>
    <numerusform>جُلبت سلسلتان.</numerusform>
    <numerusform>جُلبت {count:,} سلاسل.</numerusform>
    <numerusform>جُلبت {count:,} سلسلة.</numerusform>
    <numerusform>جُلبت {count:,} سلسلة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>لا مقاطع.</numerusform>
    <numerusform>مقطع واحد كما يُعرض الآن.</numerusform>
    <numerusform>المقطعان كلاهما كما يُعرضان الآن.</numerusform>
    <numerusform>المقاطع كلها ({count:,}) كما تُعرض الآن.</numerusform>
    <numerusform>المقاطع كلها ({count:,}) كما تُعرض الآن.</numerusform>
    <numerusform>المقاطع كلها ({count:,}) كما تُعرض الآن.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,} دراسة، عدد السلاسل {series:,}.</numerusform>
    <numerusform>دراسة واحدة، عدد السلاسل {series:,}.</numerusform>
    <numerusform>دراستان، عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} دراسات، عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} دراسة، عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} دراسة، عدد السلاسل {series:,}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>لا تعمل {failed} من {count:,} نموذج على هذا الحاسوب.</numerusform>
    <numerusform>النموذج الوحيد لا يعمل على هذا الحاسوب (الفاشل: {failed}).</numerusform>
    <numerusform>من أصل نموذجين لا يعمل {failed} على هذا الحاسوب.</numerusform>
    <numerusform>من أصل {count:,} نماذج لا يعمل {failed} على هذا الحاسوب.</numerusform>
    <numerusform>من أصل {count:,} نموذجًا لا يعمل {failed} على هذا الحاسوب.</numerusform>
    <numerusform>من أصل {count:,} نموذج لا يعمل {failed} على هذا الحاسوب.</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>لا يمكن تغيير {key}: فهو للتنقل في النافذة.</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>المفتاح {key} مستعمل لـ “{command}”.</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{shown:,} من {count:,} سطر</numerusform>
    <numerusform>{shown:,} من سطر واحد</numerusform>
    <numerusform>{shown:,} من سطرين</numerusform>
    <numerusform>{shown:,} من {count:,} أسطر</numerusform>
    <numerusform>{shown:,} من {count:,} سطرًا</numerusform>
    <numerusform>{shown:,} من {count:,} سطر</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>{size} الآن</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height} عند {percent:.0f} %</translation>
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
   <translation>النقر يكتب نصًا على الصورة</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>خط معلوم الطول يحدّد حجم البكسل</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>قبول القناع</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>إضافة دراسة</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>إضافة دراسة إلى ما هو مفتوح</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>تحليل السلسلة</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>تحليل السلسلة كاملة</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>زاوية</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>سهم</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>طلب سلاسل من حاسوب آخر وفتحها</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>الصورة وحدها</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>معالجة دفعية</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>قراءة معمّاة</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>قراءة معمّاة: إخفاء الإجابات إلى أن تُطلب</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>فرشاة</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>معايرة</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>الاختيار من النوافذ بالاسم</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>النقر داخله</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>النقرات ترسم مضلعًا؛ والنقر المزدوج يُنهيه</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>أوامر الصورة</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>نسخ الصورة</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>نسخ الصورة المجردة</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>نسخ الصورة كما تُعرض</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>نسخ الصورة من دون تراكبات</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>تصحيح القناع المفتوح</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>علامة التقاطع</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>العجلة مع Ctrl</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>وسوم DICOM لهذا المقطع</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>حذف الآفة</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>حذف جزء</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>حذف الآفة الواقعة تحت المؤشر</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>حذف جزء القناع الواقع تحت المؤشر</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>حذف القياس المحدد</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>إعادة ما جرى التراجع عنه</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>نقر مزدوج</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>سحب مقبض علامة التقاطع</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>سحب طرفه أو خطه</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>ترك قناعك</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>ترك قناعك؛ ويبقى قناع النموذج</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>شكل بيضاوي</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>تكبير أحد المستويات الثلاثة</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>ممحاة</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>تصدير التقارير والأقنعة والجداول</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>ملء الفجوات</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>ملء فجوات القناع</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>ملء الشاشة بالنافذة أو إيقاف ذلك</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>ملاءمة</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>ملاءمة الصورة مع النافذة</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>قلب اليمين واليسار</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>قلب أفقي</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>قلب الأعلى والأسفل</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>قلب رأسي</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>طي لوحة الإجابة</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>طي لوحة الدراسات</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>أربعة أُطر</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>منطقة حرة</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>ملء الشاشة</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>الانتقال إلى المقطع الأكثر اشتباهًا</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>الانتقال إلى إطار العرض التالي</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>خريطة Grad-CAM</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>مساعدة</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>إخفاء الهوية</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>إخفاء هوية صاحب الفحص</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>استيفاء</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>الاستيفاء بين البكسلات أو عرضها مربعات</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>استيفاء قناعك بين المقاطع</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>عكس</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>عكس الأسود والأبيض</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>حفظ هذه النافذة باسم، أو حذف نافذة</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>فرشاة أكبر</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>السحب بالزر الأيسر يرسم سهمًا ينتهي برأسه</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>السحب بالزر الأيسر يمحو من القناع</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>السحب بالزر الأيسر يقيس مسافة</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>السحب بالزر الأيسر يقيس داخل منطقة حرة</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>السحب بالزر الأيسر يقيس داخل شكل بيضاوي</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>السحب بالزر الأيسر يحرّك علامة تقاطع المستويات الثلاثة</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>السحب بالزر الأيسر يحرّك الصورة</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>السحب بالزر الأيسر يلوّن على القناع</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>السحب بالزر الأيسر يلوّن حتى حواف النسيج</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>السحب بالزر الأيسر يضبط عرض النافذة ومستواها</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>السحب بالزر الأيسر يكبّر ويصغّر</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>تكبير الفرشاة</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>تصغير الفرشاة</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>القناع</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>القياسات</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>السحب بالزر الأوسط، أو السحب مع Space</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>تحريك قياس</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>تحريك شريط تمرير أو التنقل في قائمة</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>نقل النافذة إلى الشاشة التالية</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>إطار العرض التالي</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>السلسلة التالية</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>المقطع التالي</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>الحجم التالي</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>لا شيء يُحدَّد في هذا المقطع</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>بكسل واحد من الصورة لكل بكسل من الشاشة</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>فتح مجلد بكل سلاسله</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>فتح قناع فوق السلسلة التي ينتمي إليها</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>فتح فحص</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>فتح قناع</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>شاشة أخرى</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>إخفاء التراكبات ما دام المفتاح مضغوطًا</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>تحريك</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>اللوحات</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>أُطر العرض</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>قطران متعامدان</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>تشغيل السلسلة أو إيقافها</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>مضلع</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>المقطع السابق أو التالي</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>السلسلة السابقة</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>المقطع السابق</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>الحجم السابق</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>الدراسة السابقة</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>خطوط مرجعية</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>القناع المرجعي</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>القناع المرجعي إن وُجد</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>رفض القناع</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>إعادة ضبط العرض</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>إعادة تقطيع السابقة</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>نقر بالزر الأيمن، مفتاح القائمة</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>تدوير</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>تدوير بمقدار 90°</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>تنعيم حدود القناع</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>مسطرة</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>حفظ فيديو</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>حفظ الصورة</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>حفظ الصورة بتنسيق PNG</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>حفظ السلسلة فيديو (MP4 أو GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>تمرير قائمة أو لوحة</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>تمرير كل أُطر العرض معًا، بحسب الموضع حيث تتفق المستويات</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>تمرير متزامن</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>إرسال نتائج السلسلة إلى حاسوب آخر</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>سلسلة في إطار آخر</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>عرض الدراسة السابقة بجوار الحالية ومحاذاتها</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>ضبط العرض والمستوى لكل الصور معًا</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>مفاتيح الأسهم مع Shift</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>النقر في القائمة مع Shift، أو السحب</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>العجلة مع Shift</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>عرض كل الاختصارات</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>عرض كل أسطر النص في الزوايا أو بعضها أو لا شيء منها</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>عرض الدراسة السابقة المحاذاة على مقاطع الحالية أو بمقاطعها</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>عرض سجل التدقيق والتحقق منه</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>عرض الدليل</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>عرض السلسلة في ثلاثة مستويات</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>عرض المقطع وبجواره السلسلة في ثلاثة مستويات</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>عرض أجزاء النافذة واحدًا تلو الآخر</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>بيان تقاطع مقطع أحد أُطر العرض مع مقاطع الأُطر الأخرى</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>حجم الفرشاة</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>المقطع والمستويات</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>فرشاة أصغر</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>فرشاة ذكية</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>تنعيم</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>تنعيم البكسلات</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>إيقاف العملية الجارية</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>الدراسات</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>الوسوم</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>اعتماد نسخة من القناع المفتوح قناعًا لك في كل المقاطع</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>اعتماد قناع النموذج قناعًا لك</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>اختبار النماذج على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>نص الزوايا</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>القناع الذي رسمتَه أو صححتَه</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>المقطع نفسه في الحجم التالي</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>المقطع نفسه في الحجم السابق</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>ثلاث نقرات تقيس زاوية</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>ثلاثة مستويات</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>تدوير المستويات الثلاثة</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>سحبتان تقيسان قطرين متعامدين</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>إطاران</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>إطاران جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>كتابة العرض والمستوى</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>التراجع عن آخر تغيير في القياسات أو الأقنعة</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>استعمال إطار عرض آخر</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>الإصدار والتراخيص وطريقة الاستشهاد</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>العرض والمستوى</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>عرض النافذة ومستواها (انظر الإعدادات)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>نافذة من قيم الصورة نفسها</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>نافذة متزامنة</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>النوافذ</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>قناعك</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>التكبير حول المؤشر</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>تكبير</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>تصغير</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>تكبير متزامن</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>تكبير كل الصور وتحريكها وتدويرها معًا</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} أو {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>بدون</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>إضافة</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>الكل</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>لا مقاطع للتحليل</numerusform>
    <numerusform>حُلّل المقطع الوحيد</numerusform>
    <numerusform>حُلّل المقطعان كلاهما</numerusform>
    <numerusform>حُلّلت المقاطع كلها ({count:,})</numerusform>
    <numerusform>حُلّلت المقاطع كلها ({count:,})</numerusform>
    <numerusform>حُلّلت المقاطع كلها ({count:,})</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>السؤال أيضًا عن المقطع مُدارًا</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>الإجابة عن صورة كهذه قليلة الدلالة؛ يمكنك مع ذلك طلبها، وستوضع عليها علامة.</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>تحليل</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>إعادة التحليل</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>تحليل السلسلتين</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>جارٍ التحليل</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>الإجابة رغم ذلك</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>الإجابة مخفية</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>استعمال {model} المخصّص لهذا المستوى وحده</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>لا يمكن قراءته أو تحليله</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>الفئة في رأيك</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>جارٍ التصنيف</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>انقر فئةً لعرض خريطتها.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>تعليق</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>أفلِت ملفات أو مجلدات أو أرشيفات ZIP في أي مكان من هذه النافذة، أو اضغط {key}. تُقرأ الصيغ DICOM وNIfTI وPNG وJPEG وTIFF وBMP وMATLAB.</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>إجابة سابقة يجري استبدالها.</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>إجابة سابقة لم تعد حديثة.</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>ملفات لا يمكن عرضها</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>تعبئة</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>للمقاطع المحورية: {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>للمقاطع الإكليلية: {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>للمقاطع السهمية: {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>نسيان الملفات الأخيرة</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>أكبر قناع</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>جارٍ تحميل النموذج</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>محدِّد الموضع</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>قناع مساحته {area}</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>لا إجابة</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>لم تُختر فئة</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>لا آفات</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>لا نماذج مثبّتة</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>لا ينتظر ذلك إلا أول تحليل بالنموذج.</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>عتامة خريطة Grad-CAM</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>عتامة القناع</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>فتح قناع مرجعي</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>فتح العينة {title}</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>فتح {name}</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>أو ابدأ بفحص اصطناعي</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>حدود</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>رسم الحدود عند رؤية ورم فقط</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>جارٍ تحديد الورم</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>مريض بلا اسم</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>المريض {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>السابقة</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>السابقة {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>الأخيرة</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>إيقاف قراءة الملفات</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>اقرأ الصورة أولًا، واختر الفئة أو اكتب تعليقًا تحت “قراءتك”. بعدها تُعرض الإجابة عندما تطلبها.</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>جارية القراءة</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>جارية قراءة الملفات</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>جارية قراءة الفحص</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>القراءة جارية، {count:,} ملف</numerusform>
    <numerusform>القراءة جارية، ملف واحد</numerusform>
    <numerusform>القراءة جارية، ملفان</numerusform>
    <numerusform>القراءة جارية، {count:,} ملفات</numerusform>
    <numerusform>القراءة جارية، {count:,} ملفًا</numerusform>
    <numerusform>القراءة جارية، {count:,} ملف</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>راجعتُه بنفسي</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>الدراسة</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>عينات اصطناعية</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>عرض الدراسة السابقة بجوارها</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>عرضه رغم ذلك، لأغراض البحث</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>عرض خريطة Grad-CAM للفئة: {name}</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>عرض الإجابة</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>عرض القناع معبّأً</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>عرض القناع حدودًا</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>عرض ما وُجد</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>المقطع</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>المقطع {first}؛ الانتقال إلى المقطع {largest} حيث تبلغ أكبر مساحة</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>المقطع {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>المقطع {number}: لا إجابة</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>المقطع {number}: {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>المقاطع المحلَّلة</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>المقاطع {first} إلى {last}؛ الانتقال إلى المقطع {largest} حيث تبلغ أكبر مساحة</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>إيقاف التحليل (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>توقّف التحليل بعد {done:,} من {count:,} مقطع</numerusform>
    <numerusform>توقّف التحليل بعد {done:,} من مقطع واحد</numerusform>
    <numerusform>توقّف التحليل بعد {done:,} من مقطعين</numerusform>
    <numerusform>توقّف التحليل بعد {done:,} من {count:,} مقاطع</numerusform>
    <numerusform>توقّف التحليل بعد {done:,} من {count:,} مقطعًا</numerusform>
    <numerusform>توقّف التحليل بعد {done:,} من {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>دراسة بلا اسم</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>الدراسة {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>يجيب النموذج أيضًا عن المقطع مُدارًا قليلًا وعن صورته المعكوسة؛ وإذا اختلفت الإجابات في وجود الورم من عدمه عُدّت النتيجة غير محسومة. ويستغرق النموذج حتى أربعة أضعاف الوقت.</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>لم يُحلَّل الفحص.</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>ليس لهذا النموذج فئة بلا ورم.</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>حجم القناع</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>حجم السلسلة</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>الحجم {number} من {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>حيث لا يرى النموذج ورمًا لا يُستعمل نموذج التجزئة، فلا يمكن أن يناقض أي قناع الفئة.</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>لماذا النتيجة غير محسومة</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>جارية كتابة الملفات</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>تعليقك</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>قراءتك</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>حجم قناعك</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>اختفت</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>جديدة</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>اختيار الفئة</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>التعليق</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>المراجعة</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>لا توجد ملفات يتعذّر عرضها</numerusform>
    <numerusform>تعذّر عرض ملف واحد</numerusform>
    <numerusform>تعذّر عرض ملفين</numerusform>
    <numerusform>تعذّر عرض {count:,} ملفات</numerusform>
    <numerusform>تعذّر عرض {count:,} ملفًا</numerusform>
    <numerusform>تعذّر عرض {count:,} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>لا مقاطع غير محسومة ({volume} من الحجم).</numerusform>
    <numerusform>مقطع واحد غير محسوم، فيه {volume} من الحجم.</numerusform>
    <numerusform>مقطعان غير محسومين، فيهما {volume} من الحجم.</numerusform>
    <numerusform>{count:,} مقاطع غير محسومة، فيها {volume} من الحجم.</numerusform>
    <numerusform>{count:,} مقطعًا غير محسوم، فيها {volume} من الحجم.</numerusform>
    <numerusform>{count:,} مقطع غير محسوم، فيها {volume} من الحجم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>لا مقاطع غير محسومة.</numerusform>
    <numerusform>مقطع واحد غير محسوم؛ انظر إلى الصورة.</numerusform>
    <numerusform>مقطعان غير محسومين؛ انظر إلى الصورة.</numerusform>
    <numerusform>{count:,} مقاطع غير محسومة؛ انظر إلى الصورة.</numerusform>
    <numerusform>{count:,} مقطعًا غير محسوم؛ انظر إلى الصورة.</numerusform>
    <numerusform>{count:,} مقطع غير محسوم؛ انظر إلى الصورة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count:,} مقطع، لم يُجرَ التحليل بعد</numerusform>
    <numerusform>مقطع واحد، لم يُجرَ التحليل بعد</numerusform>
    <numerusform>مقطعان، لم يُجرَ التحليل بعد</numerusform>
    <numerusform>{count:,} مقاطع، لم يُجرَ التحليل بعد</numerusform>
    <numerusform>{count:,} مقطعًا، لم يُجرَ التحليل بعد</numerusform>
    <numerusform>{count:,} مقطع، لم يُجرَ التحليل بعد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>لا آفات أصغر سواها</numerusform>
    <numerusform>وآفة واحدة أصغر سواها</numerusform>
    <numerusform>وآفتان أصغر سواها</numerusform>
    <numerusform>و{count:,} آفات أصغر سواها</numerusform>
    <numerusform>و{count:,} آفة أصغر سواها</numerusform>
    <numerusform>و{count:,} آفة أصغر سواها</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{done:,} من {count:,} مقطع</numerusform>
    <numerusform>{done:,} من مقطع واحد</numerusform>
    <numerusform>{done:,} من مقطعين</numerusform>
    <numerusform>{done:,} من {count:,} مقاطع</numerusform>
    <numerusform>{done:,} من {count:,} مقطعًا</numerusform>
    <numerusform>{done:,} من {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>حُلّل {done:,} من {count:,} مقطع</numerusform>
    <numerusform>حُلّل {done:,} من مقطع واحد</numerusform>
    <numerusform>حُلّل {done:,} من مقطعين</numerusform>
    <numerusform>حُلّل {done:,} من {count:,} مقاطع</numerusform>
    <numerusform>حُلّل {done:,} من {count:,} مقطعًا</numerusform>
    <numerusform>حُلّل {done:,} من {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (معطوب)</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · لهذا المستوى</translation>
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
   <translation>تحليل المستوى</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>مريض آخر</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>سؤال النماذج عن الصورة النشطة</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>المستوى المحوري</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>إغلاق هذا الإطار</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>المستوى الإكليلي</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>اسحب لتدوير الرأس؛ والنقر المزدوج يعرضه من الأمام</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>أفلِت سلسلة هنا، أو انقر هنا ثم على سلسلة</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>مقدار ما تعرضه كل صورة من السلسلة</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>الهوية مخفية</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>الآفات في ثلاثة أبعاد</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>القيمة العظمى ضمن {thickness} mm</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>المتوسط ضمن {thickness} mm</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>القيمة الصغرى ضمن {thickness} mm</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>قُرئ {done:,} من {count:,} مقطع</numerusform>
    <numerusform>قُرئ {done:,} من مقطع واحد</numerusform>
    <numerusform>قُرئ {done:,} من مقطعين</numerusform>
    <numerusform>قُرئ {done:,} من {count:,} مقاطع</numerusform>
    <numerusform>قُرئ {done:,} من {count:,} مقطعًا</numerusform>
    <numerusform>قُرئ {done:,} من {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>المستوى السهمي</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>عرض الرأس وآفاته في ثلاثة أبعاد أيضًا</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>عرض المستويات الثلاثة متجاورة، أو أحدها مكبّرًا</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>جنبًا إلى جنب</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>طبقات مفردة</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>المقاطع المقروءة</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>إيقاف القراءة</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>تقويم</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>سماكة الصور</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>إعادة المستويات إلى اتجاهات السلسلة</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>للدراستين الإحداثيات نفسها.</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>تعذّر طمس جزء من الصور</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>تعذّر إنشاء المجلد {folder}</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>لا توجد دراسة أقدم مفتوحة لهذا المريض وهذا المستوى؛ أضِفها أولًا.</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>لا توجد بين الدراسات الأقدم المفتوحة دراسة بهذا التسلسل في هذا المستوى.</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>غير محاذاة.</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>لا تذكر الترويسة صاحب الفحص أو مستواه أو تاريخه.</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>العقدة {node} على {place} تستجيب.</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>حُوذيت الدراسة السابقة: أُديرت بزاوية {angle:.1f}°.</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>افتح مجلدًا أو ملفًا آخر</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>ضع فاصلة منقوطة لاتينية (;) بين المناطق</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>لا توجد فيه صورة، بل {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>لا توجد صورة في هذا المجلد</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>لا توجد ملفات يتعذّر عرضها.</numerusform>
    <numerusform>تعذّر عرض ملف واحد.</numerusform>
    <numerusform>تعذّر عرض ملفين.</numerusform>
    <numerusform>تعذّر عرض {count:,} ملفات.</numerusform>
    <numerusform>تعذّر عرض {count:,} ملفًا.</numerusform>
    <numerusform>تعذّر عرض {count:,} ملف.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>أُرسل {count:,} ملف</numerusform>
    <numerusform>أُرسل ملف واحد</numerusform>
    <numerusform>أُرسل ملفان</numerusform>
    <numerusform>أُرسل {count:,} ملفات</numerusform>
    <numerusform>أُرسل {count:,} ملفًا</numerusform>
    <numerusform>أُرسل {count:,} ملف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>{count:,} كائن من السلسلة {place}</numerusform>
    <numerusform>كائن واحد من السلسلة {place}</numerusform>
    <numerusform>كائنان من السلسلة {place}</numerusform>
    <numerusform>{count:,} كائنات من السلسلة {place}</numerusform>
    <numerusform>{count:,} كائنًا من السلسلة {place}</numerusform>
    <numerusform>{count:,} كائن من السلسلة {place}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>{count:,} مقطع في سلسلة واحدة.</numerusform>
    <numerusform>مقطع واحد في سلسلة واحدة.</numerusform>
    <numerusform>مقطعان في سلسلة واحدة.</numerusform>
    <numerusform>{count:,} مقاطع في سلسلة واحدة.</numerusform>
    <numerusform>{count:,} مقطعًا في سلسلة واحدة.</numerusform>
    <numerusform>{count:,} مقطع في سلسلة واحدة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,} مقطع؛ عدد السلاسل {series:,}.</numerusform>
    <numerusform>مقطع واحد؛ عدد السلاسل {series:,}.</numerusform>
    <numerusform>مقطعان؛ عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} مقاطع؛ عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} مقطعًا؛ عدد السلاسل {series:,}.</numerusform>
    <numerusform>{count:,} مقطع؛ عدد السلاسل {series:,}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>التفاصيل الساطعة</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>الأسطع</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>التفاصيل الداكنة</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>الأدكن</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>أُعيد: {change}.</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>أسرع</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>من الملف، {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>المدى الكامل</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>تباين عالٍ</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>أعلى تباين</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>تُصحَّح الأقنعة على مقاطع السلسلة، لا على صورة معاد تشكيلها.</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>لا يوجد فحص مفتوح</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>افتح فحصًا أو مجلدًا أو أفلِته هنا</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>الاتجاه مجهول</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>أشِر إلى جزء القناع المراد حذفه.</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>اصطناعي</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>عارض الفحوص</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>أبطأ</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>أنسجة رخوة</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>قياسي</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>إيقاف التشغيل</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>نص على الصورة</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>النص، ثم Enter</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>عرض الفرشاة {width:.1f} mm، معايَر.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>عرض الفرشاة {width:.1f} mm.</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>عرض الفرشاة {width:.1f} px.</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>لا يوجد قناع على هذا المقطع.</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>لا يوجد ما يُعاد.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>لا يوجد ما يُتراجع عنه.</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>تم التراجع عن: {change}.</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>النافذة</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>الكل</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>حذف العنصر ({measure})</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>القليل</translation>
  </message>
  <message>
   <source>high</source>
   <translation>عالٍ</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>معكوس</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>الطبقة {number} من {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>منخفض</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>الخريطة: {name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>تحريك العنصر ({measure})</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>القارئ</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>المرجع</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>صورة معاد تشكيلها</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>منحنى سيني</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>المقطع {number} من {count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>المقطع {number} من {count}، الحجم {volume} من {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>تباعد المقاطع {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>التباعد مجهول</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>جدول</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>قبول قناع النموذج</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>ضربة الفرشاة</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>المعايرة</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>حذف جزء</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>ترك قناع القارئ</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>المحو</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>ملء الفجوات</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>رفض القناع</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>ضربة الفرشاة الذكية</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>التنعيم</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>إضافة العنصر ({measure})</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · القيمة {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>التكبير {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>التكبير {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>{change} في المقطع {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} يوم</numerusform>
    <numerusform>يوم واحد</numerusform>
    <numerusform>يومان</numerusform>
    <numerusform>{count} أيام</numerusform>
    <numerusform>{count} يومًا</numerusform>
    <numerusform>{count} يوم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} شهر</numerusform>
    <numerusform>شهر واحد</numerusform>
    <numerusform>شهران</numerusform>
    <numerusform>{count} أشهر</numerusform>
    <numerusform>{count} شهرًا</numerusform>
    <numerusform>{count} شهر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} أسبوع</numerusform>
    <numerusform>أسبوع واحد</numerusform>
    <numerusform>أسبوعان</numerusform>
    <numerusform>{count} أسابيع</numerusform>
    <numerusform>{count} أسبوعًا</numerusform>
    <numerusform>{count} أسبوع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} سنة</numerusform>
    <numerusform>سنة واحدة</numerusform>
    <numerusform>سنتان</numerusform>
    <numerusform>{count} سنوات</numerusform>
    <numerusform>{count} سنة</numerusform>
    <numerusform>{count} سنة</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>السماكة {length:.1f} mm</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>{rate:g} مقطع في الثانية</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>نظرة ثانية</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>تجري محاذاة الدراسة السابقة.</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>يجري تحليل السلسلتين.</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>التغيّر منذ الدراسة السابقة</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>التغيّر منذ {date}</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>اختر فئتك أو اكتب تعليقًا أولًا؛ تُعرض الإجابة بعد ذلك.</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>تصحيح القناع</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>أفلِت ملفات أو مجلدات أو أرشيفات ZIP في أي مكان من النافذة، أو اضغط {key}. ما هو مفتوح يظهر هنا، ولكل سلسلة سطر.</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>أفلِت للفتح.</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>للسلسلة كاملة، حلّلها أولًا ({keys}).</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>للسلسلة كاملة، حلّلها أولًا.</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>انتقل إلى مقطع بين مقطعين رسمتَ قناعيهما، ثم استوفِ هناك.</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>طول الخط بالـ mm</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>الخريطة والحدود</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>افتح أولًا قناعًا فوق هذه السلسلة؛ بعدها يمكنك تصحيح نسخة منه.</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>افتح سلسلة لعرضها في ثلاثة مستويات.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>الصورة</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>أشِر إلى الآفة المراد حذفها.</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>فُتح القناع المرجعي؛ لا يحدّد أي مقطع.</numerusform>
    <numerusform>فُتح القناع المرجعي؛ وهو يحدّد مقطعًا واحدًا.</numerusform>
    <numerusform>فُتح القناع المرجعي؛ وهو يحدّد مقطعين.</numerusform>
    <numerusform>فُتح القناع المرجعي؛ وهو يحدّد {count:,} مقاطع.</numerusform>
    <numerusform>فُتح القناع المرجعي؛ وهو يحدّد {count:,} مقطعًا.</numerusform>
    <numerusform>فُتح القناع المرجعي؛ وهو يحدّد {count:,} مقطع.</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>المناطق والأسهم والنصوص</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>تمت معايرة القياسات، وهي تُعطى الآن بالـ mm.</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>أُوقفت القراءة. غادر المستويات الثلاثة ثم عُد إليها لقراءة السلسلة مجددًا.</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>نص الزوايا: {amount}.</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>الإجابة</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>الإجابة تخص هذه الصورة أصلًا.</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>تظهر نافذة المعالجة الدفعية بهذه اللغة عند فتحها من جديد.</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>تأتي الفئة مع احتمالها، وتحتها ما يجعل الإجابة مشكوكًا فيها. انقر فئةً لترى ما يؤيدها.</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>يذكر الملف تباعد بكسلاته، فلا يوجد ما يُعايَر.</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>لا تزال قراءة الملفات جارية.</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>تغيّر القناع في {count:,} مقطع.</numerusform>
    <numerusform>تغيّر القناع في مقطع واحد.</numerusform>
    <numerusform>تغيّر القناع في مقطعين.</numerusform>
    <numerusform>تغيّر القناع في {count:,} مقاطع.</numerusform>
    <numerusform>تغيّر القناع في {count:,} مقطعًا.</numerusform>
    <numerusform>تغيّر القناع في {count:,} مقطع.</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>نُسخت الصورة.</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>حُفظت الصورة.</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>المقطع</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>الدراسات</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>السلسلة كاملة</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>السلسلة كاملة ({count:,} مقطع)</numerusform>
    <numerusform>السلسلة كاملة (مقطع واحد)</numerusform>
    <numerusform>السلسلة كاملة (مقطعان)</numerusform>
    <numerusform>السلسلة كاملة ({count:,} مقاطع)</numerusform>
    <numerusform>السلسلة كاملة ({count:,} مقطعًا)</numerusform>
    <numerusform>السلسلة كاملة ({count:,} مقطع)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>لا يوجد قناع يُحذف هنا.</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>لا يوجد قناع مرجعي لهذا المقطع.</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>لهذا الحاسوب شاشة واحدة فقط.</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>يعرض هذا المستوى أحد مقاطع السلسلة، وإجابته معروضة أصلًا.</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>لهذه السلسلة مقطع واحد فقط؛ احفظ صورته بدلًا من ذلك.</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>هذا المقطع ({number:,} من {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>ليس لهذا المقطع إجابة.</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>أداة</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>الأدوات</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>أدِر العجلة أو اضغط مفاتيح الأسهم للانتقال بين المقاطع. اسحب بالزر الأيمن لضبط عرض النافذة ومستواها، واستعمل Ctrl مع العجلة للتكبير.</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>ما هو مفتوح ليس DICOM.</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>عرض لوحة الإجابة</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>عرض لوحة الدراسات</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>من دون ذلك لا تُقارن الآفات إلا إذا كان في كل دراسة آفة واحدة.</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>يبيّن brainview ما يُظهره مقطع من MRI للدماغ على الأرجح، وأي جزء منه تستند إليه الإجابة، وموضع الورم. تفتح هذه الجولة فحصًا اصطناعيًا. برنامج brainview للاستخدام البحثي فقط.</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>لم يُحدَّد شيء</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>على المقاطع الحالية</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>نسخ القناع المفتوح في {count:,} مقطع</numerusform>
    <numerusform>نسخ القناع المفتوح في مقطع واحد</numerusform>
    <numerusform>نسخ القناع المفتوح في مقطعين</numerusform>
    <numerusform>نسخ القناع المفتوح في {count:,} مقاطع</numerusform>
    <numerusform>نسخ القناع المفتوح في {count:,} مقطعًا</numerusform>
    <numerusform>نسخ القناع المفتوح في {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>حذف آفة في {count:,} مقطع</numerusform>
    <numerusform>حذف آفة في مقطع واحد</numerusform>
    <numerusform>حذف آفة في مقطعين</numerusform>
    <numerusform>حذف آفة في {count:,} مقاطع</numerusform>
    <numerusform>حذف آفة في {count:,} مقطعًا</numerusform>
    <numerusform>حذف آفة في {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>القرص ممتلئ أو لا يسمح بذلك</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>الاستيفاء بين المقاطع في {count:,} مقطع</numerusform>
    <numerusform>الاستيفاء بين المقاطع في مقطع واحد</numerusform>
    <numerusform>الاستيفاء بين المقاطع في مقطعين</numerusform>
    <numerusform>الاستيفاء بين المقاطع في {count:,} مقاطع</numerusform>
    <numerusform>الاستيفاء بين المقاطع في {count:,} مقطعًا</numerusform>
    <numerusform>الاستيفاء بين المقاطع في {count:,} مقطع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>لم يُكتب أي ملف في {folder}.</numerusform>
    <numerusform>كُتب ملف واحد في {folder}.</numerusform>
    <numerusform>كُتب ملفان في {folder}.</numerusform>
    <numerusform>كُتبت {count:,} ملفات في {folder}.</numerusform>
    <numerusform>كُتب {count:,} ملفًا في {folder}.</numerusform>
    <numerusform>كُتب {count:,} ملف في {folder}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>لم يُكتب أي ملف.</numerusform>
    <numerusform>كُتب ملف واحد.</numerusform>
    <numerusform>كُتب ملفان.</numerusform>
    <numerusform>كُتبت {count:,} ملفات.</numerusform>
    <numerusform>كُتب {count:,} ملفًا.</numerusform>
    <numerusform>كُتب {count:,} ملف.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>لا مقاطع لوّنتَها في هذه الأثناء.</numerusform>
    <numerusform>يبقى مقطع واحد لوّنتَه في هذه الأثناء كما هو.</numerusform>
    <numerusform>يبقى مقطعان لوّنتَهما في هذه الأثناء كما هما.</numerusform>
    <numerusform>تبقى {count:,} مقاطع لوّنتَها في هذه الأثناء كما هي.</numerusform>
    <numerusform>يبقى {count:,} مقطعًا لوّنتَها في هذه الأثناء كما هي.</numerusform>
    <numerusform>يبقى {count:,} مقطع لوّنتَها في هذه الأثناء كما هي.</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>يُظهر المفتاح {map_key} خريطة Grad-CAM، ويُظهر {mask_key} الحدود. اضغط {bare_key} باستمرار لرؤية الصورة وحدها.</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>لا يعرف {model} إلا مقاطع هذه المستويات: {planes}. اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>يحلّل المفتاح {series_key} كل المقاطع؛ وينتقل {jump_key} إلى أكثرها اشتباهًا. ويكتب {export_key} تقريرًا. ويسرد {keys_key} كل المفاتيح، ويشرح {manual_key} الجزء الذي أنت فيه.</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}، معايَر</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}: {done:,} من {total:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>تعذّر عرض المقطع {number}.</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>هذا خلل في brainview.</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>لم تُمسّ ملفاتك. يُرجى الإبلاغ عن ذلك مع التفاصيل أدناه.</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>انهارت مكتبة يستعملها البرنامج</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>انتهى brainview على نحو غير متوقع في المرة الأخيرة</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>يُرجى الإبلاغ عن ذلك مع الملف {report} الذي لا يذكر اسم أي مريض؛ وما رسمتَه محفوظ</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>تعذّرت محاذاة الدراسة السابقة</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>لا مقاطع مستبعدة.</numerusform>
    <numerusform>استُبعد مقطع واحد بلا إجابة.</numerusform>
    <numerusform>استُبعد مقطعان بلا إجابة.</numerusform>
    <numerusform>استُبعدت {count:,} مقاطع بلا إجابة.</numerusform>
    <numerusform>استُبعد {count:,} مقطعًا بلا إجابة.</numerusform>
    <numerusform>استُبعد {count:,} مقطع بلا إجابة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>لا مقاطع غير محتسبة.</numerusform>
    <numerusform>لم يُحتسب مقطع واحد خارج موضعه.</numerusform>
    <numerusform>لم يُحتسب مقطعان خارج موضعهما.</numerusform>
    <numerusform>لم تُحتسب {count:,} مقاطع خارج مواضعها.</numerusform>
    <numerusform>لم يُحتسب {count:,} مقطعًا خارج مواضعها.</numerusform>
    <numerusform>لم يُحتسب {count:,} مقطع خارج مواضعها.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>لا نقاط معزولة غير محتسبة.</numerusform>
    <numerusform>لم تُحتسب نقطة معزولة واحدة.</numerusform>
    <numerusform>لم تُحتسب نقطتان معزولتان.</numerusform>
    <numerusform>لم تُحتسب {count:,} نقاط معزولة.</numerusform>
    <numerusform>لم تُحتسب {count:,} نقطة معزولة.</numerusform>
    <numerusform>لم تُحتسب {count:,} نقطة معزولة.</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>تقع عدة مقاطع في الموضع نفسه، لذا لا يُحسب حجم.</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>المسافات بين المقاطع غير منتظمة حيث القناع، لذا الحجم مجهول: {volume} على الأقل.</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>سماكة المقاطع {thickness:.3g} mm والمسافة بينها {distance:.3g} mm؛ والمعتمد هو المسافة.</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>تجاور القناعَ مقاطعُ بلا إجابة، لذا الحجم مجهول: {volume} على الأقل.</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>المسافة بين المقاطع مجهولة، لذا لا يُحسب حجم.</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>تباعد البكسلات مجهول، لذا لا يُحسب حجم.</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>المقاطع غير متوازية، لذا لا يُحسب حجم.</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>معايَر</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>صدّر السلسلة مجددًا مع موضع كل مقطع</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>القيمة high تساوي {high:g}، ويجب أن تكون أكبر من low التي تساوي {low:g}</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>ليس فيها إلا مقطع واحد</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>يلزم تدويرها بزاوية {degrees:.0f}° وإزاحتها بمقدار {distance:.0f} mm</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>لا تذكر ملفاتها موضع كل مقطع في المريض</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>مقاطعها مُزاحة بعضها عن بعض بمقدار {farthest:.1f} mm</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>المسافات بين مقاطعها من {nearest:.1f} إلى {farthest:.1f} mm، كما يحدث عند نقص بعضها</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>مقاطعها غير متوازية</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>مقاطعها مختلفة الأبعاد</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>المتوسط {mean}  الانحراف المعياري {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>الأدنى {low}  الأعلى {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>لم يُعثر على جزء مشترك بين الاثنتين</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>افتح سلسلة منتظمة تباعد المقاطع</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>افتح سلسلة متماثلة المقاطع</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>افتح السلسلة كاملة</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>الجداء {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>مرّر كليهما إلى الموضع نفسه، واربطهما هناك</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>تقع عدة من مقاطعها في الموضع نفسه</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>لا مقاطع ناقصة، والحجم: {volume} على الأقل.</numerusform>
    <numerusform>ينقص مقطع واحد في القناع أو بجواره، لذا الحجم مجهول: {volume} على الأقل.</numerusform>
    <numerusform>ينقص مقطعان في القناع أو بجواره، لذا الحجم مجهول: {volume} على الأقل.</numerusform>
    <numerusform>تنقص {count} مقاطع في القناع أو بجواره، لذا الحجم مجهول: {volume} على الأقل.</numerusform>
    <numerusform>ينقص {count} مقطعًا في القناع أو بجواره، لذا الحجم مجهول: {volume} على الأقل.</numerusform>
    <numerusform>ينقص {count} مقطع في القناع أو بجواره، لذا الحجم مجهول: {volume} على الأقل.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>لا مقاطع ناقصة.</numerusform>
    <numerusform>ينقص مقطع واحد.</numerusform>
    <numerusform>ينقص مقطعان.</numerusform>
    <numerusform>تنقص {count:,} مقاطع.</numerusform>
    <numerusform>ينقص {count:,} مقطعًا.</numerusform>
    <numerusform>ينقص {count:,} مقطع.</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}، التباعد مجهول</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>لا يوجد نموذج تصنيف</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>لا يوجد نموذج تجزئة</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>تعذّر تحميل {model}</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>تعذّر تشغيل نماذج Keras</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>تعذّر تشغيل النماذج على {device}</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>تعذّر تشغيل {model} بالمحرّك {engine}</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>تعذّر استعمال {model} نموذجَ تصنيف</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>تعذّر استعمال {model} نموذجَ تجزئة</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>يعمل Keras على {backend} في هذه العملية</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>المكتبات</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>الذاكرة</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>تعمل النماذج على</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>لم يُشغَّل أي نموذج تجزئة، لذا لا يُحسب حجم.</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>على {engine} ({device}) يعطي إجابات غير التي أعطاها عند إنشائه (أكبر فرق {difference:.1e}، المسموح {allowed:.0e}).</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>على {engine} ({device}) يعطي الإجابات نفسها كما عند إنشائه (أكبر فرق {difference:.1e}، المسموح {allowed:.0e}).</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>المعالج</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>تثبيت Python</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>النظام</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>ليس للصورة حافة داكنة كما في مقطع لرأس يحيط به الهواء، لذا فهي على الأرجح ليست كذلك؛ افتح مقطع MRI للدماغ يُظهر الرأس كاملًا.</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>أبعاد الصورة {width}×{height} بكسل فقط، وهي أقل من أن يُرى فيها شيء؛ افتح صورة لا تقل عن {least}×{least}.</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>الصورة خالية لا يُرى فيها شيء؛ افتح مقطعًا آخر.</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>الصورة لا تشبه الصور التي دُرّب عليها {model} (المسافة {distance:.1f}، الحد {limit:.1f})، فلا معنى لإجابته عنها؛ افتح مقطع MRI للدماغ أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>تغطي الصورة المعاد تشكيلها ملّيمترات أقل من أن يُرى فيها شيء عبر المقاطع؛ حلّل المقاطع نفسها.</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>لا يُظهر المقطع من الدماغ إلا القليل، كما في مقطع يمر بالجلد والجمجمة أو يقع خارج الرأس؛ افتح مقطعًا يمر بالدماغ.</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>هذه صورة من نوع {kind}، ولا يعرف {model} إلا مقاطع تشريحية للرأس؛ افتح واحدًا منها، مثل T1 أو T2 أو FLAIR.</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>هذه صورة {modality}، ولا يعرف {model} إلا {known}؛ افتح مقطع {known}.</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>هذه صورة من نوع {kind}، ولا يعرف {model} إلا مقاطع تشريحية للرأس؛ افتح واحدًا منها، مثل T1 أو T2 أو FLAIR.</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>تبدو الصورة في نظر {model} أقرب إلى صورة بلا دماغ منها إلى مقطع (الدرجة {score:.1f}، الحد {limit:.1f})، فلا معنى لإجابته عنها؛ افتح مقطع MRI للدماغ أو اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>اختر نموذج تصنيف؛ انظر brainview models</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>اختر نموذج تجزئة؛ انظر brainview models</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>اختر نموذجًا آخر أو احصل على الحزمة مجددًا</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>اختر الجهاز auto أو cpu</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>اختر المحرّك {engine} أو auto</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>ثبّت brainview بواسطة pip، أو اختر نموذج ONNX</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>ثبّت {package} أو اختر الجهاز auto أو cpu</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>لا يمكن تشغيله هنا</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>لم يعطِ قناعًا</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>لم يعطِ احتمالات</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>ليس له مخرجات</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>هو نموذج تصنيف</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>هو نموذج تجزئة</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>ينقصه المخرج {name} (لديه {given})</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>يطلب أكثر من صورة واحدة</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>شكل مخرجه {name} هو {shape} لا {wanted}</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>في مخرجه {name} قيم غير عددية</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>قيم مخرجه {name} ليست بين 0 و1</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>مجموع احتمالاته لا يساوي 1</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>لا نموذج مثبّت يمكن تشغيله</translation>
  </message>
  <message>
   <source>package</source>
   <translation>حزمة برمجية</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>احفظه مجددًا بهذا الإصدار من دون طبقات Lambda</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>انظر brainview models، وثبّت brainview مجددًا</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>شغّل brainview في عملية مستقلة</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>لا يتوفر النموذج إلا بصيغة {file}</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>ليس في هذا التثبيت TensorFlow</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>بُني {program} هذا من دونه</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>حدّث brainview أو احصل على الحزمة مجددًا</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>في الملف {file} حجم صورة آخر؛ احصل على الحزمة مجددًا.</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>ليس في الملف {file} مخرجات {outputs} للمقارنة؛ احصل على الحزمة مجددًا.</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>الملف {file} مفقود أو معطوب؛ احصل على الحزمة مجددًا.</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}، {count} نواة</numerusform>
    <numerusform>{machine}، نواة واحدة</numerusform>
    <numerusform>{machine}، نواتان</numerusform>
    <numerusform>{machine}، {count} أنوية</numerusform>
    <numerusform>{machine}، {count} نواة</numerusform>
    <numerusform>{machine}، {count} نواة</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>لم يعطِ {model} إجابة</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>توقّف {program} عنده</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>توقّف {program}: {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>لا يقبل {program} {version} الملف {file}</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>المعايرة</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>عُدّ ورمًا</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>عُدّ بلا ورم</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>مصفوفة الالتباس</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>معامل Dice لكل مقطع</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>معامل Dice لكل حجم (كل مقاطع المريض)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>معامل Dice للمقاطع التي لها قناع خبير ولم تُرفض.</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>خطأ المعايرة المتوقع (ECE)</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>إنذارات كاذبة</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>الأرقام المعلَّمة بـ * لأقل من 10 أشخاص: وهم أقل من أن تُستخلص منهم دلالة تُذكر، مهما كان مجال الثقة.</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>المظلّل بخطوط من الأقنعة التي معامل Dice لها دون 0.5</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>المقاطع المعروفة المرفوضة</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>حُدّد ولا ورم فيه</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>متوسط الاحتمال يكشف معامل Dice دون 0.5 (المساحة تحت منحنى ROC)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>المقياس</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>فائتة</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>العدد</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>للورم أو غيابه. يشمل الخطأ كل مقطع له احتمالات، ومنها غير المحسومة؛ أما نسبة الإجابات الصحيحة فمن الإجابات وحدها.</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>المرفوض مما يمر بالدماغ</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>الصحيح حيث الاحتمال 0.9 أو أكثر</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>الصحيح من المُجاب عنه</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>المقاطع التي تمر بالجلد والجمجمة ينبغي رفضها؛ وهي تُعدّ تحت “قدر قليل جدًا من الدماغ”.</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>الفئة</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>القناع</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>الشك في القناع</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>قدر قليل جدًا من الدماغ</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>الفئة الحقيقية</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>ورم أو بلا ورم، حسب التسلسل والمستوى</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>الأورام المحدَّدة</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>مع ورم</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>بلا ورم</translation>
  </message>
  <message>
   <source>all</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>كل الفئات</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>أكثر من {share:.3f}</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>أقل من {share:.3f}</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} إلى {high}؛ {count:,} من {people:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>“عُدّ ورمًا” و“عُدّ بلا ورم” نسبتان من المقاطع التي حصلت على إجابة (الحساسية والنوعية)، مع مجال ثقة 95 % حسب المريض، وعدد المقاطع والأشخاص. أما “فائتة” و“إنذارات كاذبة” فنسبتان من كل المقاطع.</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 رقمًا ست عشريًا</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>ليس في الشبكة العصبية المتعددة الطبقات (multi-layer perceptron) التفاف يبيّن أين نظرت.</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>نظرة ثانية إلى مقاطع محورية مفردة من MRI للدماغ في البحث والتعليم: ورم دبقي أو ورم سحائي أو ورم نخامي أو لا شيء منها.</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>نظرة ثانية إلى مقاطع إكليلية مفردة من MRI للدماغ في البحث والتعليم: ورم دبقي أو ورم سحائي أو ورم نخامي أو لا شيء منها.</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>نظرة ثانية إلى مقاطع سهمية مفردة من MRI للدماغ في البحث والتعليم: ورم دبقي أو ورم سحائي أو ورم نخامي أو لا شيء منها.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>نظرة ثانية إلى مقاطع مفردة من MRI للدماغ في البحث والتعليم: ورم دبقي أو ورم سحائي أو ورم نخامي أو لا شيء منها.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>نظرة ثانية إلى مقاطع مفردة من MRI للدماغ في البحث والتعليم: ورم دبقي أو ورم سحائي أو ورم نخامي أو لا شيء منها. أُبقي عليه للمقارنة؛ والخيار الأفضل هو MobileNetV2.</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>نظرة ثانية إلى مقاطع مفردة من MRI للدماغ في البحث والتعليم: هل يوجد ورم، ومن أي نوع من ثلاثة أنواع، وأين يقع.</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>تعذّر العثور على النموذج {model}</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>تعذّر استعمال نموذج بلا اسم</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>تعذّر استعمال النموذج {model}</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>تعذّر استعمال النموذج {model} الموجود في {folder}</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>معامل Dice: {figures}.</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>معامل Dice: {figures}؛ لدى القرّاء البشر {readers:.2f}.</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>يميّز في الغالب مقاطع T1 مع مادة تباين، وكانت كلها تقريبًا ذات ورم عند التدريب، من التسلسلات الأخرى التي لم يكن في أي منها تقريبًا ورم. لا تعتمد عليه حيث تكون كل المقاطع من تسلسل واحد.</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>لا يُعرف رقم نزيه لهذا النموذج.</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>يعرف من أنواع الأورام الورم الدبقي والورم السحائي والورم النخامي؛ ولم يرَ غيرها، ولم يرَ إلا القليل من مقاطع T2 ذات الورم. ويندر في تدريبه الأطفال والرؤوس بعد الجراحة.</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>رسم حدود الورم على مقاطع مفردة من MRI للدماغ في البحث والتعليم: مقاطع FLAIR أو مقاطع بثلاثة تسلسلات للأورام الدبقية، ومقاطع T1 مع مادة تباين.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>يشير إلى داخل الورم في {value} من كل 100 مقطع اختباري.</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>يشير إلى داخل الورم في {value} من كل 100 من {unit} في الاختبار.</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>يصيب في {value} من كل 100 مقطع لمرضى لم يرَهم في التدريب ({low} إلى {high}).</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>يصيب في {value} من كل 100 من {unit} لمرضى لم يرَهم في التدريب ({low} إلى {high}).</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>لا تُعرض خريطة Grad-CAM لهذا النموذج: {reason}.</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>دُرّب على مقاطع محورية لأورام دبقية منخفضة الدرجة فقط (88 مريضًا من The Cancer Genome Atlas). لا يعرف أورامًا أو تسلسلات أو مستويات أخرى.</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>دُرّب على أورام دبقية وسحائية ونخامية لدى البالغين. لم تُقَس صحة الحدود على تسلسلات أو آفات أخرى؛ وقد تُرسم حدود على مقطع سليم.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>دُرّب على مقاطع مفردة مصدَّرة لبالغين، معظمها T1 مع مادة تباين. لا يعرف النقائل أو الآفات الأخرى أو الأطفال أو الصور بعد الجراحة، وقد يحسب مظهر التسلسل غيابًا للورم.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>دُرّب على مقاطع مفردة مصدَّرة لبالغين، معظمها T1 مع مادة تباين. لا يعرف النقائل أو الآفات الأخرى أو الأطفال أو الصور بعد الجراحة.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>دُرّب على مقاطع مفردة مصدَّرة لبالغين، معظمها T1 مع مادة تباين. لا يعرف النقائل أو الآفات الأخرى أو الأطفال أو الصور بعد الجراحة. لا تضم المجموعات العامة سوى 24 مقطعًا إكليليًا بلا ورم: اسأله عن نوع الورم لا عن وجوده.</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>دُرّب على مقاطع مفردة مصدَّرة لبالغين، معظمها T1 مع مادة تباين. لا يعرف النقائل أو الآفات الأخرى أو الأطفال أو الصور بعد الجراحة. لا تضم المجموعات العامة سوى 84 مقطعًا سهميًا بلا ورم: اسأله عن نوع الورم لا عن وجوده.</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>هل يُظهر مقطع من MRI للدماغ ورمًا، في البحث والتعليم. أُبقي عليه للمقارنة: 11,137 وزنًا والتفاف واحد.</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>هل يُظهر المقطع ورمًا دبقيًا منخفض الدرجة، في البحث والتعليم: المرحلة الأولى قبل ResUNet. للمقاطع ذات القنوات الثلاث (T1 وFLAIR وT1 مع مادة تباين) أو FLAIR وحده.</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>نمط تصوير DICOM</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>تاريخ مثل '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>قائمة لا تقل عناصرها عن {count}، وكل عنصر: {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>قائمة عدد عناصرها {count}، وكل عنصر: {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>اسم ينتهي بـ .npz</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>اسم ينتهي بـ .onnx أو .keras</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>عدد من {low:g} إلى {high:g}</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>إصدار مثل '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>عدد صحيح من {low} إلى {high}</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>كائن</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>يوجد نموذج آخر مثبّت بهذا المعرّف</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>اختر واحدًا من هذه: {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>صحّح manifest.json أو احصل على الحزمة مجددًا</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>كل المستويات</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>احصل على حزمة كل أوزانها في ذلك الملف</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>احصل على الحزمة مجددًا</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>أعطِ هذا النموذج معرّفًا آخر، أو أزِله</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>القيمة high تساوي {high:g}، ويجب ألا تقل عن low التي تساوي {low:g}</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>في ملف بيانه، {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>ثبّت نموذجًا</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>تكاد لا تتوقف على الفئة (الارتباط {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>حجمه أكبر من {limit:,} بايت</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>ليس ملفًا عاديًا</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>تشير إلى داخل الورم في {map} من كل 100 مقطع، ويقع وسط المقطع داخله في {middle}</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>شكل قيمه للنمطية (typicality) هو {shape} لا {wanted}</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>حروف لاتينية صغيرة وأرقام ونقاط وواصلات، 64 على الأكثر</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>بلا خريطة Grad-CAM</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>لا يوجد نموذج مثبّت بهذا الاسم</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>إحدى القيم {values}</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>حدود الورم</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>نص في سطر واحد</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>ملف البيان (manifest)</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true أو false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>الحقل {field} مفقود</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>الحقل {field} غير معروف؛ والمعروف هنا {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>قيمة {field} هي {value!r}، ويجب أن تكون سببًا، لأن نموذج التصنيف هذا بلا تفسير</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>قيمة {field} هي {value!r}، ويجب أن تكون فارغة مع وجود تفسير</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>قيمة {field} هي {values}، ويجب أن تكون قائمة من عنصرين على الأقل</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>قيمة {field} هي {values}، ويجب أن تكون نصوصًا مختلفة</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>قيمة {field} هي {value}، ويجب أن تكون: {wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>تتعذّر قراءة {file}</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>تتعذّر قراءة {file}: {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>يختلف {file} عن البصمة في ملف بيانه</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>ليس في {file} إحصاءات صوره</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>يختلف حجم {file} عن المذكور في ملف بيانه</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>الملف {file} مفقود</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>الملف {file} ليس ملف ONNX ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>الملف {file} ليس JSON صالحًا</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>يأخذ {file} أوزانًا من ملف آخر لا تغطيه بصمة</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>مقاطع هذه المستويات فقط: {planes}</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>{value:.2f} لكل مقطع</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>{value:.2f} لكل حجم</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>تعذّر سؤال العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>تعذّر جلب السلسلة كاملة من العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>تعذّر الجلب من العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>تعذّر الحصول على جواب من العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>تعذّر تشغيل خدمة الاستقبال</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>تعذّر الاستقبال على {host}:{port}</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>تعذّر الاستقبال مع TLS</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>تعذّر الوصول إلى العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>تعذّرت قراءة {path}: الملف تالف؛ أرسِل الملفات مجددًا.</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>تعذّر الإرسال إلى العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>تعذّر إرسال {name}: {reason}؛ وهو ينتظر في صندوق الإرسال.</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>تعذّر التخاطب مع العقدة {name} على {place}</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>تعذّر استعمال الشهادات المذكورة في الإعدادات</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>تعذّرت الكتابة في صندوق الإرسال {folder}</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>قُطع اتصال من {address} لأنه غير مضبوط في الإعدادات.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>قُطع اتصال من {address}: {reason}.</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>قُطع اتصال من {address}: عدد المفتوح {waiting}.</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>رُفض ارتباط (association) من {ae_title!r} على {address}: إما أنه غير مضبوط في الإعدادات، أو يطلب AE Title آخر، أو أن عدد المفتوح كبير جدًا.</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>رُفض كائن من {caller} وارد من {address}، وهو ليس عنوانه.</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>فشل TLS ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>تتعذّر قراءة أحد الملفات</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>أضِف كليهما، أو أزِل tls من خدمة الاستقبال</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>اسمح بها على العقدة</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>اسمح بها على العقدة، أو اختر غيرها</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>تتعذّر كتابة أحد الكائنات ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>ضيّق البحث، أو انظر في سجلها</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>تحقّق من المضيف والمنفذ في الإعدادات، ومن أن العقدة تعمل</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>تحقّق من أنها تعرف AE Title والعنوان والمنفذ الخاصة ببرنامج brainview</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>تحقّق من قرص المجلد ومن أرقام UID، ثم اجلب مجددًا</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>تحقّق من المضيف في الإعدادات</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>تحقّق من url في الإعدادات</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>تحقّق من url ومن سجلها</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>تحقّق من أن الطرفين يستعملان TLS، ومن الشهادات المستعملة</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>تحقّق من أن المنفذ منفذ DICOM، ومن أن الطرفين يستعملان TLS</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>اختر عنوانًا أو منفذًا آخر، أو أوقف ما يستقبل هناك</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>صدّره مجددًا من مصدره</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>أفرِغ مساحة، وأرسِل الملفات مجددًا</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>أعلن عن حجم أكبر مما يُسمح به للكائن</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>أجابت برمز HTTP {status}</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>لم تُجب خلال {seconds:.0f} ثانية</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>لا تسمح بدخول brainview (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>انتهى في وسط كائن</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>أنهت الاتصال بلا جواب</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>فشلت العملية</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>لم تعطِ جوابًا صالحًا</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>ليس لديها سلسلة كهذه</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>لم يعد موجودًا، أو لم يعد ملف DICOM</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>هو داخل أرشيف يجب فك ضغطه أولًا</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>ليس ملف DICOM ذا ترويسة ملف</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>أغفلت بعض الكائنات</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>رفضت (الحالة {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>رفضت الارتباط ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>رفضت الاستعلام (الحالة {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>توقفت في المنتصف</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>لا تقبل أيًا من الخدمات وأنواع الكائنات المعنية</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>لا يمكن الوثوق بشهادتها ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>عرّفها بعنوان AE الخاص بك {own_title}، وتحقّق من عنوانها {ae_title}</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>انظر في سجلها</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>انظر في سجلها، ثم اجلب مجددًا</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>حدّد ملفات متوافقة بصيغة PEM، والمفتاح غير مشفَّر</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>حدّد في الإعدادات السلطة التي وقّعتها</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>لا يُعرف حاسوب باسم {host}</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>لم يقم اتصال مشفَّر ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>لا مصافحة (handshake)</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>لم يُذكر سبب</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>لا شيء يستقبل هناك</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>ضع اسم المضيف وكلمة المرور في الملف .netrc</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>فشل الاتصال</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>لا يمكن ترميز الملف للعقدة</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>لم تعد قراءة الملف ممكنة</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>لا تقبل العقدة {kind} بالترميز {syntax}</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>لم تبقَ مساحة لدى العقدة</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>رفضته العقدة (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>رفضته العقدة (الحالة {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>أرسلت العقدة كائنًا برقم UID تالف</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>تسمح الإعدادات بدخول {address!r}، وهو ليس عنوان IP</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>لا تذكر الإعدادات شهادة ومفتاحًا لخدمة الاستقبال</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>غير متوافقة أو تالفة</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>حاول مجددًا عندما تعمل</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>اكتبه على نحو 10.1.2.3 أو 10.1.2.0/24</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>لا إجابة ({slices}).</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>لا إجابة ({slices}): {reason}.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>رُفض كائن من السلسلة {key}: وصل بعد اكتمال السلسلة؛ أطِل quiet_s في الإعدادات.</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>رُفض كائن من السلسلة {key}: لا يمكن حفظه ({why}).</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>رُفض كائن من السلسلة {key}: مخزن الانتظار ممتلئ.</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>رُفض كائن من {caller}: ترويسته تالفة.</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>أُرسل إلى {node}: {count} كائن.</numerusform>
    <numerusform>أُرسل إلى {node}: كائن واحد.</numerusform>
    <numerusform>أُرسل إلى {node}: كائنان.</numerusform>
    <numerusform>أُرسل إلى {node}: {count} كائنات.</numerusform>
    <numerusform>أُرسل إلى {node}: {count} كائنًا.</numerusform>
    <numerusform>أُرسل إلى {node}: {count} كائن.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>ليس للسلسلة {key} إجابة؛ وهي محفوظة في المجلد failed.</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>أُجيب عن السلسلة {key}: {count} كائن.</numerusform>
    <numerusform>أُجيب عن السلسلة {key}: كائن واحد.</numerusform>
    <numerusform>أُجيب عن السلسلة {key}: كائنان.</numerusform>
    <numerusform>أُجيب عن السلسلة {key}: {count} كائنات.</numerusform>
    <numerusform>أُجيب عن السلسلة {key}: {count} كائنًا.</numerusform>
    <numerusform>أُجيب عن السلسلة {key}: {count} كائن.</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>السلسلة {key}: {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>قرص {folder} ممتلئ؛ تنتظر السلاسل حتى تتوفر مساحة.</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>اختر في الإعدادات مجلدًا آخر لخدمة الاستقبال</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>أفرِغ مساحة، أو اختر مجلدًا آخر في الإعدادات</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>حدّد المتصلين بخدمة الاستقبال في {path}</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>لا تسمح الإعدادات بدخول أحد</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>كتلة ساطعة على الأم الجافية للتحدّب الأيسر ذات ذيول؛ MATLAB، محوري، T1 مع مادة تباين.</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>حلقة فيها نخر ووذمة في نصف الكرة الأيمن؛ سلسلة DICOM من 14 مقطعًا محوريًا، T1 مع مادة تباين.</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>كتلة ذات خصر ترتفع من السرج التركي إلى التصالب البصري؛ PNG، سهمي، T1 مع مادة تباين.</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>تعذّر سرد فحوص العينات</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>تعذّر استعمال المفتاح {name}</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>تعذّرت كتابة النسخ في {folder}</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>ورم دبقي</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>دماغ سليم</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>ورم سحائي</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>بلا ورم؛ مقطع DICOM واحد، محوري، T2.</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>ورم غدي نخامي</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>السر الذي لا يخمّنه أحد طوله من 16 إلى 65,536 بايت</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>أحد المقاطع ليس بالحجم المذكور في ترويسته</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>ابدأ من مجلد أعمق</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>تحقّق من اسمه</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>تحقّق من الملف</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>تحقّق من الملف ومن صلاحياتك عليه</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>تحقّق من الملف، أو صدّر مقطعًا واحدًا</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>تحقّق من الاسم ومن صلاحياتك عليه</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>اختر ملفًا داخله</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>اختر مجلدًا في مكان آخر</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>اختر إطارًا من 0 إلى {last}</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>اختر غيره</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>اختر الإطار 0</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>أغلق البرامج الأخرى وحاول مجددًا</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>حوّله إلى NIfTI بالبرنامج الذي أنشأه</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>انسخه مجددًا أو فُك ضغطه</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>صدّره مجددًا بشكل مجلد</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>صدّر السلسلة مجددًا</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>حدّد ملف DICOM</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>حدّد فحصًا أو مجلدًا أو ملف ZIP</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>حدّد قناعًا لكل مقطع، أو سمِّ كل قناع باسم مقطعه</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>حدّد قناع هذا الفحص</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>حدّد قناع هذا الفحص بأبعاد الفحص نفسه</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>اسم غير صالح</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>هو من الفحوص التي تُنسخ</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>لا تمكن قراءته ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>ليس له ترويسة DICOM</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>لا يحتوي على صور</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>لا يحتوي على قناع ورم بأبعاد صورته</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>يحتوي على إطار واحد فقط ولا إطار برقم {frame}</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>يحتوي على ما يعرفه macOS عن ملف آخر</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>لا يحتوي على إطارات، ولا إطار برقم {frame}</numerusform>
    <numerusform>يحتوي على إطار واحد ولا إطار برقم {frame}</numerusform>
    <numerusform>يحتوي على إطارين ولا إطار برقم {frame}</numerusform>
    <numerusform>يحتوي على {count} إطارات ولا إطار برقم {frame}</numerusform>
    <numerusform>يحتوي على {count} إطارًا ولا إطار برقم {frame}</numerusform>
    <numerusform>يحتوي على {count} إطار ولا إطار برقم {frame}</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>فيه {masks} بلا موضع في المريض، وفي الفحص {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>هو حجم بصيغة FreeSurfer</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>هو صورة GIF</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>هو حجم بصيغة MINC</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>هو حجم بصيغة MetaImage</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>هو مصفوفة NumPy</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>هو مستند PDF</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>هو صورة WebP أو ملف RIFF آخر</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>هو أرشيف ZIP</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>هو أرشيف ZIP يتجاوز عدد ملفاته {count:,}</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>هو صورة JPEG 2000 مجردة</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>هو أرشيف ZIP تالف</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>هو ملف نصي</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>هو صورة AVIF</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>هو حجم بصيغة Analyze التي لا تميّز اليسار من اليمين</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>هو صورة HEIC</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>هو حجم بصيغة NRRD</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>هو أرشيف لمصفوفات NumPy</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>هو مضغوط بـ gzip</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>هو مشفَّر</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>هو أكبر مما يذكره أرشيفه</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>هو النصف الثاني من حجم</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>حجمه {size:.1f} GiB والحد الأقصى {limit} GiB</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>يقع في مجلدات متداخلة يزيد عددها على {count}</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>يحتاج إلى ذاكرة أكبر من المتاح</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>حجمه بعد فك الضغط يتجاوز {size} GiB</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>أُنشئ لفحص في إطار مرجعي آخر</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>في أرشيفه ملف آخر بالاسم نفسه</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>محتواه ليس من أي نوع معروف</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>تقع محيطاته حيث لا يوجد أي مقطع من الفحص</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>رُسمت محيطاته في مستوى آخر</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>تذكر ترويسته أبعادًا قدرها {columns}×{rows} بكسل</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>تذكر ترويسته {size} بكسل، وهذا يتجاوز الحد</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>يقع قناعه حيث لا يوجد أي مقطع من الفحص</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>اسمه غير صالح</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>أجزاؤه متداخلة بعمق مفرط</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>مقاطعه ملوّنة</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>مقاطعه البالغ عددها {count} بأبعاد {columns}×{rows} بكسل تضم {held:,.0f} مليون فوكسل، والذاكرة محدودة بـ {limit:,.0f} مليون</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>أنشئ ملفًا من 32 بايتًا عشوائيًا</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>سمِّها GTV، أو صدّرها وحدها</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>لا قيمة عددية لأي من بكسلاته</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>لا شيء يبيّن أي البنى هي الورم ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>افتح سلسلة بتدرّجات الرمادي</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>افتح سلسلة بمقاطع أقل أو أصغر</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>افتح مقطعًا واحدًا أو تصديرًا أصغر</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>افتح تصديرًا أصغر</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>افتح ملفًا بصيغة {formats} أو {last}</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>افتح الملف .hdr المجاور له</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>غيّر اسمه</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>احفظه بصيغة NIfTI أو PNG</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>احفظه بصيغة NIfTI، مثلًا ببرنامج 3D Slicer</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>احفظه بصيغة PNG</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>احصل على الملف مجددًا من ناشره</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>الملف فارغ</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>أبعاد القناع {width}×{height} بكسل، وأبعاد مقطعه {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>ليس للفحص مواضع في المريض</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>النظام لا يسمح بقراءته</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>لا يوجد ملف كهذا</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>فُك ضغطه وافتح المجلد</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>فُك ضغطه يدويًا</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>فُك ضغط الأرشيف وحاول مجددًا</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count:,} قناع</numerusform>
    <numerusform>قناع واحد</numerusform>
    <numerusform>قناعان</numerusform>
    <numerusform>{count:,} أقنعة</numerusform>
    <numerusform>{count:,} قناعًا</numerusform>
    <numerusform>{count:,} قناع</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>الملف {name} معطوب</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>انسخ الأرشيف مجددًا أو فُك ضغطه</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>زمن الصدى {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>الجزء التخيّلي</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>خطأ في الإدخال/الإخراج</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>أرشيفه تالف</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>المقدار</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>الطور</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>الجزء الحقيقي</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>{count:,} مقطع في اتجاه آخر ({plane})</numerusform>
    <numerusform>مقطع واحد في اتجاه آخر ({plane})</numerusform>
    <numerusform>مقطعان في اتجاه آخر ({plane})</numerusform>
    <numerusform>{count:,} مقاطع في اتجاه آخر ({plane})</numerusform>
    <numerusform>{count:,} مقطعًا في اتجاه آخر ({plane})</numerusform>
    <numerusform>{count:,} مقطع في اتجاه آخر ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>{count:,} مقطع في عدة اتجاهات</numerusform>
    <numerusform>مقطع واحد في عدة اتجاهات</numerusform>
    <numerusform>مقطعان في عدة اتجاهات</numerusform>
    <numerusform>{count:,} مقاطع في عدة اتجاهات</numerusform>
    <numerusform>{count:,} مقطعًا في عدة اتجاهات</numerusform>
    <numerusform>{count:,} مقطع في عدة اتجاهات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>{count:,} مقطع من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
    <numerusform>مقطع واحد من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
    <numerusform>مقطعان من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
    <numerusform>{count:,} مقاطع من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
    <numerusform>{count:,} مقطعًا من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
    <numerusform>{count:,} مقطع من صدى آخر (زمن الصدى {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>{count:,} مقطع من نوع آخر</numerusform>
    <numerusform>مقطع واحد من نوع آخر</numerusform>
    <numerusform>مقطعان من نوع آخر</numerusform>
    <numerusform>{count:,} مقاطع من نوع آخر</numerusform>
    <numerusform>{count:,} مقطعًا من نوع آخر</numerusform>
    <numerusform>{count:,} مقطع من نوع آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>{count:,} مقطع من نوع آخر ({words})</numerusform>
    <numerusform>مقطع واحد من نوع آخر ({words})</numerusform>
    <numerusform>مقطعان من نوع آخر ({words})</numerusform>
    <numerusform>{count:,} مقاطع من نوع آخر ({words})</numerusform>
    <numerusform>{count:,} مقطعًا من نوع آخر ({words})</numerusform>
    <numerusform>{count:,} مقطع من نوع آخر ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>{count:,} مقطع بأبعاد أخرى ({columns}×{rows})</numerusform>
    <numerusform>مقطع واحد بأبعاد أخرى ({columns}×{rows})</numerusform>
    <numerusform>مقطعان بأبعاد أخرى ({columns}×{rows})</numerusform>
    <numerusform>{count:,} مقاطع بأبعاد أخرى ({columns}×{rows})</numerusform>
    <numerusform>{count:,} مقطعًا بأبعاد أخرى ({columns}×{rows})</numerusform>
    <numerusform>{count:,} مقطع بأبعاد أخرى ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>{count:,} مقطع مع موضع</numerusform>
    <numerusform>مقطع واحد مع موضع</numerusform>
    <numerusform>مقطعان مع موضع</numerusform>
    <numerusform>{count:,} مقاطع مع موضع</numerusform>
    <numerusform>{count:,} مقطعًا مع موضع</numerusform>
    <numerusform>{count:,} مقطع مع موضع</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>{count:,} مقطع بلا موضع</numerusform>
    <numerusform>مقطع واحد بلا موضع</numerusform>
    <numerusform>مقطعان بلا موضع</numerusform>
    <numerusform>{count:,} مقاطع بلا موضع</numerusform>
    <numerusform>{count:,} مقطعًا بلا موضع</numerusform>
    <numerusform>{count:,} مقطع بلا موضع</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>العنصر {number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>متداخل بعمق أكبر مما يُعرض</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>لا يُعرض من الأسطر إلا أول {count:,}</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>منشئ خاص (Private Creator)</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>خاص: {name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>خاص: {name} ({creator})</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>عنصر مجهول</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>تقع منطقة يُراد طمسها خارج أبعاده البالغة {columns}×{rows} بكسل</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>البطن</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>يقع تراكب في بتات بكسلاته، وسيبقى فيها</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>تصوير الأوعية</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>الكاحل</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>الذراع</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>اطمس منطقة النص، أو استبعد الصورة</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>الثدي</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>العمود الرقبي</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>تحقّق من أنه لا يزال موجودًا</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>تحقّق من الملف ومن المساحة المتبقية</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>تحقّق من أرقام --blank</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>الصدر</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>اختر مجلدًا آخر للنسخ</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>حوّله بـ “dcmdjpeg” (DCMTK)، أو صدّره غير مضغوط</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>حوّله بـ “djxl” من libjxl، أو صدّره غير مضغوط</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>حوّله بـ “gdcmconv --raw”، أو صدّره غير مضغوط</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>انسخ ملفات DICOM وحدها</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>انسخه أو صدّره مجددًا</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>انسخه أو صدّره مجددًا من مصدره</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>انتشار</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>صدى مستوٍ (EPI)</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>المرفق</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>صدّره مجددًا</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>صدّره مجددًا من دون ضغط</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>صدّره صورةً رمادية غير مضغوطة</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>صدّره غير مضغوط</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>صدّره غير مضغوط (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>صدّره من دون تراكبات</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>صدّر بنية الورم وحدها</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>صدّر بنى كل فحص على حدة</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>اجلب الصورة نفسها من هناك</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>خريطة المجال</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>جريان</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>القدم</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>وظيفي</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>حدّد مجموعة بنى ذات محيطات</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>حدّد مجموعة بنى الفحص</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>اليد</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>القلب</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>الورك</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>لا يمكن نسخه ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>لا يذكر طريقة ترميز بكسلاته (لا توجد transfer syntax)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>فيه {count} قيمة لكل بكسل</numerusform>
    <numerusform>فيه قيمة واحدة لكل بكسل</numerusform>
    <numerusform>فيه قيمتان لكل بكسل</numerusform>
    <numerusform>فيه {count} قيم لكل بكسل</numerusform>
    <numerusform>فيه {count} قيمة لكل بكسل</numerusform>
    <numerusform>فيه {count} قيمة لكل بكسل</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>يحتوي على فيديو ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>لا يحتوي على محيط مغلق</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>لا يحتوي على بكسلات</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>لا يحتوي على بكسلات ({kind})، وقد يرد اسم المريض في أي موضع من نصوصه</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>لا يحتوي على بكسلات ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>هو لقطة شاشة</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>هو ملف DICOMDIR تالف</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>هو التقاط ثانوي (secondary capture)</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>ليس ملف DICOM</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>ليس مجموعة بنى علاج إشعاعي (RT Structure Set)</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>لا يذكر transfer syntax معروفة</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>لا يذكر transfer syntax معروفة ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>حجمه بعد فك الضغط يتجاوز {size} MiB</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>ترويسة DICOM فيه تالفة</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>جدول Modality LUT فيه تالف</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>لوحة ألوانه تالفة</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>يتجاوز عدد نقاط محيطاته {max_points:,}</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>تتعذّر كتابة نسخته</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>ترويسته متناقضة في شأن اللون</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>لا تذكر ترويسته ماهيته (SOP Class وSOP Instance)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>تتجاوز مكوّنات ترويسته {max_items:,}</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>تتجاوز عناصر ترويسته {max_steps:,}</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>ترويسته تالفة</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>ينقص ترويسته العنصر {keyword}</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>تذكر ترويسته أن فيه نصًا مطبوعًا على الصورة</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>بكسلاته وترويسته مختلفة في الأبعاد</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>بكسلاته مرمَّزة، ولا شيء يبيّن أين يبدأ كل إطار</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>بكسلاته مبتورة</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>بكسلاته ناقصة</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>بكسلاته ناقصة ({held:,} من {frames:,} إطار)</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>بكسلاته ناقصة ({held:,} من {needed:,} بايت)</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>بكسلاته تالفة</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>لا يمكن فك ترميز بكسلاته</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>بكسلاته موجودة على خادم (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>مراجعه تالفة</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>بناه تالفة</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>تقع بناه في عدة أُطر مرجعية</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>الركبة</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>استبعده</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>الساق</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>الكبد</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>محدِّد الموضع</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>العمود القطني</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>لا يستطيع أي مفكك ترميز قراءة بكسلاته ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>لملفات DICOM وحدها وسوم</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>افتح صورة من الدراسة نفسها</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>افتحه بعارض فيه Kakadu، أو صدّره غير مضغوط</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>افتح المجلد الذي يقع فيه</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>الحوض</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>تروية</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>دمية معايرة (phantom)</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>شغّله بمشغّل فيديو؛ ويمكن فتح الصور الثابتة من الدراسة</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>إسقاط</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>البروستاتا</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>خريطة كمّية</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>لا يمكن طمس مناطق في بكسلات مرمَّزة على هذا النحو</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>احفظه بالرمادي</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>الكتف</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>تحليل طيفي</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>بكسلات الإطار {frame:,} مفقودة</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>نقاط أحد المحيطات تالفة</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>سبق نسخ الصورة نفسها</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>هذا العنصر تالف</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>العمود الصدري</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>عنصر مجهول</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>نوع مجهول</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>الرسغ</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count:,} بايت</numerusform>
    <numerusform>بايت واحد</numerusform>
    <numerusform>بايتان</numerusform>
    <numerusform>{count:,} بايتات</numerusform>
    <numerusform>{count:,} بايتًا</numerusform>
    <numerusform>{count:,} بايت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count:,} عنصر</numerusform>
    <numerusform>عنصر واحد</numerusform>
    <numerusform>عنصران</numerusform>
    <numerusform>{count:,} عناصر</numerusform>
    <numerusform>{count:,} عنصرًا</numerusform>
    <numerusform>{count:,} عنصر</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>القيمة {text!r} ليست منطقة؛ اكتب ROW,COLUMN,HEIGHT,WIDTH بالبكسل</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>قد يُظهر اسم المريض، لأن {why}</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>صدّره مجددًا من مصدره، أو بصيغة PNG</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>محتواه أوقف مفكك الترميز</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>افتحه مجددًا لاحقًا</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>استغرقت قراءته أكثر من {count} ثانية</numerusform>
    <numerusform>استغرقت قراءته أكثر من ثانية واحدة</numerusform>
    <numerusform>استغرقت قراءته أكثر من ثانيتين</numerusform>
    <numerusform>استغرقت قراءته أكثر من {count} ثوانٍ</numerusform>
    <numerusform>استغرقت قراءته أكثر من {count} ثانية</numerusform>
    <numerusform>استغرقت قراءته أكثر من {count} ثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>البرنامج قيد الإغلاق</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>لا يبدأ النظام عملية لفك ترميزه فيها</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>صدّره غير مضغوط أو مرة أخرى</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>ينتهي قبل أوانه</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>لا يحتوي على مصفوفة أعداد ثنائية الأبعاد</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>يحتوي على متغيرات كثيرة جدًا</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>لا يحتوي على مصفوفات ({names})</numerusform>
    <numerusform>يحتوي على مصفوفة واحدة ({names})</numerusform>
    <numerusform>يحتوي على مصفوفتين ({names})</numerusform>
    <numerusform>يحتوي على {count} مصفوفات ({names})</numerusform>
    <numerusform>يحتوي على {count} مصفوفة ({names})</numerusform>
    <numerusform>يحتوي على {count} مصفوفة ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>محتوى MATLAB فيه تالف</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>بنى struct فيه متداخلة بعمق مفرط</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>المتغير {name} فيه ليس مصفوفة أعداد ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>احفظه مجددًا من MATLAB</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>احفظ مقطعًا واحدًا بشكل مصفوفة</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>احفظ الصورة وحدها</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>احفظ الصورة بشكل مصفوفة، أو باسم cjdata.image</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} وغيرها</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>حوّلها إلى أعداد عشرية 32 بت</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>ينتهي قبل مقطعه الأخير</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>ترويسة NIfTI فيه تالفة</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>بياناته المضغوطة تالفة</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>تذكر ترويسته ضلعًا طوله صفر</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>لا تذكر ترويسته عدد الأبعاد</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>تخطئ ترويسته في ذكر موضع بداية الفوكسلات</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>فوكسلاته أعداد 128 بت</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>فوكسلاته بتات</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>فوكسلاته ألوان مع شفافية</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>فوكسلاته أعداد مركّبة</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>فوكسلاته في ملف .img مفقود</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>فوكسلاته أعداد من النوع المجهول {code}</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>ضعه بجوار هذا الملف</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>فيه مجموع تدقيقي (checksum) خاطئ</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>انسخه مجددًا أو احفظه بصيغة PNG</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>احفظه بالرمادي أو بـ RGB</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>كل الآفات</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>تقرير التحليل</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>تعذّر استعمال الشعار {name}</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>تعذّرت كتابة Parquet</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>تعذّرت كتابة الجدول {name}</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>المركز، mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>الفئة قبل إجابة النموذج</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>الفئات، لم تُحسم أي منها</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>نموذج التصنيف</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>الشكوك</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>الشكوك أو التحذيرات أو السبب</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>الامتداد</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>SHA-256 للملف</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>الملف أو المجلد يحتوي على</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>الملفات</translation>
  </message>
  <message>
   <source>First</source>
   <translation>الأولى</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>خريطة Grad-CAM للفئة “{class_name}”</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>خريطة Grad-CAM (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>خريطة حرارية</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>الأكبر في</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>الأخيرة</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>الآفة</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>الآفات</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>الأطول × العمودي</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>التالية</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>لا تُعطى إجابة؛ والسبب مذكور بجوار الفحص.</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>لم يُستعمل أي نموذج تصنيف.</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>لا فحص مطابق. غيّر أحد المرشحات، أو اعرض الكل.</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>لم يُعثر على فحص، فلا شيء يُسرد.</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>رقم</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>يتعذّر على OpenCV إنشاء MP4 هنا</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>الحدود (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>المستوى (النموذج)</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>يُرجى الانتباه</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>السابقة</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>الاحتمال على الأقل، بـ %</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>القارئ</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>التقرير</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>رُوجع</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>اصطناعي – لم يلتقط هذه الصورة أي جهاز تصوير</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>الفحص</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>الفحص مع قياسات القارئ</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>الفحص {number} من {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>الفئة الثانية</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>التسلسل (النموذج)</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>عرض</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>عرض {name}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الأبعاد</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>تحتاج قائمة الفحوص إلى JavaScript، وهو معطّل في هذا المتصفح. الصفوف نفسها موجودة في ملف الجدول المكتوب مع هذه الصفحة.</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>لا تُرسم خريطة “بلا ورم” إلا حيث تُختار.</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>لا يحتوي التقرير على فئة أو خريطة Grad-CAM أو قناع ورم.</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>لم يُحلَّل هذا الفحص</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>العجلة أو مفاتيح الأسهم: مقاطع أخرى. الضغط المستمر على X: الصورة وحدها. Esc: العودة إلى القائمة.</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>التقرير ملف .png أو .pdf</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>مساحة الآفات، حتى {area} {unit}</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>تقرير تحليل brainview</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>تقرير سلسلة brainview</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>اختر GIF، أو مجلدًا آخر</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>اختر مجلدًا آخر أو اسم ملف آخر</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>اختر صورة أخرى في الإعدادات</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>كل الفئات</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>اجعل اسمه ينتهي بأحد هذه الامتدادات</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>عالٍ</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>ثبّت brainview[parquet]، أو اكتب .csv أو .json</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>تتعذّر قراءته</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>يتجاوز أحد أضلاعه {count} بكسل</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>حجمه أكبر من 8 MB</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>ليس صورة PNG أو JPEG</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>سيحلّ محل الفحص</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>يجب أن ينتهي اسمه بـ {endings}</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>منخفض</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>قناع</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>قناع (مظلّل بخطوط: مشكوك فيه)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>قناع (للقارئ: منقّط)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>بلا فئة</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>بلا تراكب</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>حزمة pyarrow غير مثبّتة</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>قناع القارئ</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>المرجع (متقطّع)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>الاسم غير مسموح به</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>لا يوجد المجلد {folder}</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>قناع الورم</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>قناع الورم (مظلّل بخطوط: مشكوك فيه)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}، مع شك</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (مثل النموذج)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (مثل النموذج)، اختيرت قبل عرض إجابة النموذج</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (النموذج: {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (النموذج: {model})، اختيرت قبل عرض إجابة النموذج</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}، ثم غُيّرت بعد ذلك</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>لا قياسات أخرى في البرنامج.</numerusform>
    <numerusform>قياس آخر في البرنامج.</numerusform>
    <numerusform>قياسان آخران في البرنامج.</numerusform>
    <numerusform>{count:,} قياسات أخرى في البرنامج.</numerusform>
    <numerusform>{count:,} قياسًا آخر في البرنامج.</numerusform>
    <numerusform>{count:,} قياس آخر في البرنامج.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>لا ملاحظات محذوفة هنا.</numerusform>
    <numerusform>لم تُذكر هنا ملاحظة واحدة.</numerusform>
    <numerusform>لم تُذكر هنا ملاحظتان.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} ملاحظات.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} ملاحظة.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} ملاحظة.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count:,} فحص</numerusform>
    <numerusform>فحص واحد</numerusform>
    <numerusform>فحصان</numerusform>
    <numerusform>{count:,} فحوص</numerusform>
    <numerusform>{count:,} فحصًا</numerusform>
    <numerusform>{count:,} فحص</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>لا آفات أصغر محذوفة هنا.</numerusform>
    <numerusform>لم تُذكر هنا آفة واحدة أصغر.</numerusform>
    <numerusform>لم تُذكر هنا آفتان أصغر.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} آفات أصغر.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} آفة أصغر.</numerusform>
    <numerusform>لم تُذكر هنا {count:,} آفة أصغر.</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}، {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>الفحوص {first} إلى {last} من {count}</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}، الإطار {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}، القارئ</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} من {count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}: {answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown} (من {count} إجمالًا)</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>تعذّرت كتابة كائنات DICOM للسلسلة</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>تعذّرت كتابة تقرير مهيكل</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>في ترويستها رقم UID تالف</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>صدّر كل جزء سلسلةً مستقلة</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>صدّر كل حجم سلسلةً مستقلة</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>صدّرها مجددًا من دون تغيير أرقام UID</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>صدّر ملفًا واحدًا لكل مقطع</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>حدّد ملفات DICOM كما يصدّرها جهاز التصوير أو الأرشيف</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>ينقص ترويساتها أرقام UID أو مواضع المقاطع</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>مقاطعها مربعات من فسيفساء</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>مقاطعها من عدة سلاسل</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>مقاطعها من عدة دراسات</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>تقع مقاطعها في عدة أُطر مرجعية</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>اترك seg</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>اترك sr</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>لا إجابة لأي مقطع</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>لم يُحدَّد ورم على أي مقطع</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>تقع عدة من مقاطعها في الموضع نفسه</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>لعدة مقاطع رقم SOP Instance UID نفسه</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>تباعد البكسلات مختلف بين مقاطعها</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>موضع أحد المقاطع تالف</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>لم يُبقِ القارئ ورمًا محدَّدًا على أي مقطع</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>من 1 إلى 16 حرفًا من ASCII بلا شرطة مائلة عكسية</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>تعذّر العثور على العقدة {name}</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>تعذّر حفظ الإعدادات</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>تعذّر استعمال الإعدادات</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>تعذّر استعمال ملف الإعدادات {path}</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>لا يوجد ملف إعدادات {path}، لذا تُستعمل الإعدادات الافتراضية.</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>مجلد</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>أضِفها في {path}</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>يجب إعطاء ae_title و host معًا</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>عنوان</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>يجب إعطاء certificate و key معًا</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>صحّحه</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>الوجهة {name!r} ليست من العقد</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>يجب أن تكون institution سطرًا واحدًا</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>إصداره {found!r} لا {known}</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>ليس JSON صالحًا</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>حروف لاتينية وأرقام ونقاط وواصلات، 64 على الأكثر</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>اجعل {path} قابلًا للكتابة</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>يجب أن تختلف أسماء العقد</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>سطر واحد</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>تُستعمل الإعدادات الافتراضية، وتُحفظ نسخة باسم {name}</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>تُستعمل الإعدادات الافتراضية، ويبقى الملف كما هو</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>اسم مضيف أو عنوانه</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>مسار صورة</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>لا تعرف الإعدادات أي عقدة</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>تعرف الإعدادات {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>النظام لا يسمح بذلك</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>يجب إعطاء url، أو بدلًا منه ae_title و host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>يجب أن يبدأ url بـ http:// أو https://</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>تعذّر حفظ آخر تغيير</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>تعذّرت قراءة ما رُسم سابقًا</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>تعذّر وضع ملف تالف جانبًا</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>تعذّر استعمال ما رُسم سابقًا</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>كتبه إصدار أحدث من brainview</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>غيّرت نافذة أخرى المقطع نفسه</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>نافذة أخرى تواصل الكتابة عن هذه الدراسة</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>أغلق تلك النافذة، ثم ارسمه مجددًا</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>ارسمه مجددًا</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>أفرِغ مساحة أو تحقّق من صلاحياتك، ثم ارسمه مجددًا</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>ملفها تالف وقد وُضع جانبًا</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>انظر إلى ما رسمته تلك النافذة، وهو معروض الآن، وارسم ما يخصك مجددًا</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>افتح الدراسة بذلك الإصدار؛ فما ترسمه الآن لا يُحفظ</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>تعذّرت قراءة التسميات في {table}</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>تعذّر استعمال الفئة {name!r} في --names</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>تعذّر استعمال التسميات في {table}</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>تعذّر استعمال الاسم {pair!r}</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>المستبعد</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>قيس على</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>البرنامج</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>نموذج التصنيف والتجزئة</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>نموذج التصنيف</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>مريض كل مقطع معروف.</numerusform>
    <numerusform>مريض مقطع واحد غير معروف: يُعدّ كل ملف مريضًا مستقلًا، لذا قد تكون مجالات الثقة أضيق مما ينبغي.</numerusform>
    <numerusform>مريض مقطعين غير معروف: يُعدّ كل ملف مريضًا مستقلًا، لذا قد تكون مجالات الثقة أضيق مما ينبغي.</numerusform>
    <numerusform>مريض {count:,} مقاطع غير معروف: يُعدّ كل ملف مريضًا مستقلًا، لذا قد تكون مجالات الثقة أضيق مما ينبغي.</numerusform>
    <numerusform>مريض {count:,} مقطعًا غير معروف: يُعدّ كل ملف مريضًا مستقلًا، لذا قد تكون مجالات الثقة أضيق مما ينبغي.</numerusform>
    <numerusform>مريض {count:,} مقطع غير معروف: يُعدّ كل ملف مريضًا مستقلًا، لذا قد تكون مجالات الثقة أضيق مما ينبغي.</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>نموذج التجزئة</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>أضِف عمود frame بعدّ يبدأ من 0، أو قناعًا للحجم</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>صدّر القناع بأبعاد الفحص</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>اكتب تسميته</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>لا يذكر أي فئة هي المقصودة</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>ليس فيه أي من الأعمدة {columns}</numerusform>
    <numerusform>ليس فيه العمود {columns}</numerusform>
    <numerusform>ليس فيه أي من الأعمدة {columns}</numerusform>
    <numerusform>ليس فيه أي من الأعمدة {columns}</numerusform>
    <numerusform>ليس فيه أي من الأعمدة {columns}</numerusform>
    <numerusform>ليس فيه أي من الأعمدة {columns}</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>ليس فيه أي صف</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>عدد مقاطعه {number}، ولا شيء يذكر أيها يُظهر الورم</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>حدّد ملف CSV بالخيار --labels</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>سمِّ الأعمدة في سطره الأول، من بين {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>لا الجدول ولا قناع يذكر ما يُظهره</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>خذ واحدة من {classes}</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>ليس للنموذج فئة كهذه</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>لا يستطيع النظام قراءته</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>أبعاد هذا القناع {width}×{height} بكسل، وأبعاد فحصه {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>اكتبه كما في --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier} مع {segmenter}</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}، القياس محلي</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}، لأسباب طُبعت</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>لا يسمّي {place} ملفًا؛ اكتب اسمه، أو أزِل الصف.</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}: الإطار {frame!r} ليس عددًا من 0 فما فوق؛ صحّحه، أو اتركه فارغًا.</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}: التسمية {label!r} ليست من {classes}؛ اذكر معناها، مثلًا --names "{label}={meant}".</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: المستوى {plane!r} ليس من {known}؛ ويُعدّ غير مذكور.</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: التسلسل {sequence!r} ليس من {known}؛ ويُعدّ غير مذكور.</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}: لا يوجد الملف {file}؛ صحّح المسار، أو أزِل الصف.</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{slices}، {count:,} مريض</numerusform>
    <numerusform>{slices}، مريض واحد</numerusform>
    <numerusform>{slices}، مريضان</numerusform>
    <numerusform>{slices}، {count:,} مرضى</numerusform>
    <numerusform>{slices}، {count:,} مريضًا</numerusform>
    <numerusform>{slices}، {count:,} مريض</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}، السطر {number}</translation>
  </message>
 </context>
</TS>
