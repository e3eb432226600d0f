<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name />
  <message>
   <source>'{first}' is neither a command nor a file; the commands are {commands}</source>
   <translation>'{first}' न तो कोई कमांड है और न ही फ़ाइल; कमांड ये हैं: {commands}</translation>
  </message>
 </context>
 <context>
  <name>audit</name>
  <message>
   <source>Can't write the audit log in {folder}</source>
   <translation>{folder} में ऑडिट लॉग नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>It is about line {number}, but there are {lines}.</source>
   <translation>यह पंक्ति {number} के बारे में है, जबकि कुल पंक्तियाँ {lines} हैं।</translation>
  </message>
  <message numerus="yes">
   <source>Line {first} is missing.</source>
   <extracomment>Lines {first} to {last} are missing.</extracomment>
   <translation>
    <numerusform>पंक्ति {first} गायब है।</numerusform>
    <numerusform>पंक्तियाँ {first} से {last} गायब हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>Line {number} is damaged.</source>
   <translation>पंक्ति {number} क्षतिग्रस्त है।</translation>
  </message>
  <message>
   <source>Line {number} is in the wrong place.</source>
   <translation>पंक्ति {number} गलत जगह पर है।</translation>
  </message>
  <message>
   <source>Line {number} was changed.</source>
   <translation>पंक्ति {number} बदली गई है।</translation>
  </message>
  <message>
   <source>Lines {first} to {last} are missing at the end.</source>
   <translation>अंत की पंक्तियाँ {first} से {last} गायब हैं।</translation>
  </message>
  <message>
   <source>another program keeps writing there</source>
   <translation>कोई दूसरा प्रोग्राम वहाँ लगातार लिख रहा है</translation>
  </message>
  <message>
   <source>free space, or make the folder writable</source>
   <translation>जगह खाली करें, या फ़ोल्डर को लिखने योग्य बनाएँ</translation>
  </message>
  <message>
   <source>last.json is missing or damaged, so missing lines at the end don't show.</source>
   <translation>last.json गायब या क्षतिग्रस्त है, इसलिए अंत की गायब पंक्तियों का पता नहीं चलता।</translation>
  </message>
  <message>
   <source>last.json was missing when line {number} was written, so lines before it may have been removed.</source>
   <translation>पंक्ति {number} लिखे जाते समय last.json गायब थी, इसलिए हो सकता है कि उससे पहले की पंक्तियाँ हटाई गई हों।</translation>
  </message>
  <message>
   <source>the disk refuses</source>
   <translation>डिस्क ने मना कर दिया</translation>
  </message>
 </context>
 <context>
  <name>batch</name>
  <message>
   <source>Can't finish {name}</source>
   <translation>{name} को पूरा नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't go on with the batch</source>
   <translation>बैच को आगे नहीं बढ़ाया जा सका</translation>
  </message>
  <message>
   <source>Can't lock {name} against a second batch</source>
   <translation>{name} को दूसरे बैच से सुरक्षित रखने के लिए लॉक नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't reach a Dask scheduler at {cluster}</source>
   <translation>{cluster} पर Dask शेड्यूलर तक नहीं पहुँचा जा सका</translation>
  </message>
  <message>
   <source>Can't use TLS with the cluster {address}</source>
   <translation>क्लस्टर {address} के साथ TLS का उपयोग नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't use a cluster</source>
   <translation>क्लस्टर का उपयोग नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't use the journal {name}</source>
   <translation>जर्नल {name} का उपयोग नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't write into {folder}</source>
   <translation>{folder} में नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>Can't write the page {name}</source>
   <translation>पेज {name} नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>Can't write {name}</source>
   <translation>{name} को नहीं लिखा जा सका</translation>
  </message>
  <message numerus="yes">
   <source>For {count} of {total} slices, a file could not be written.</source>
   <extracomment>For {count:,} of {total:,} slices, a file could not be written.</extracomment>
   <translation>
    <numerusform>{total:,} में से {count:,} स्लाइस के लिए कोई एक फ़ाइल नहीं लिखी जा सकी।</numerusform>
    <numerusform>{total:,} में से {count:,} स्लाइस के लिए कोई एक फ़ाइल नहीं लिखी जा सकी।</numerusform>
   </translation>
  </message>
  <message>
   <source>Not as before: {names}. So all files are analyzed anew.</source>
   <translation>पहले जैसा नहीं है: {names}। इसलिए सभी फ़ाइलों का नए सिरे से विश्लेषण होगा।</translation>
  </message>
  <message>
   <source>SQLite says “{error}”</source>
   <translation>SQLite का संदेश है “{error}”</translation>
  </message>
  <message>
   <source>There is no earlier run to resume, so all files are analyzed.</source>
   <translation>आगे बढ़ाने के लिए कोई पिछला रन नहीं है, इसलिए सभी फ़ाइलों का विश्लेषण होगा।</translation>
  </message>
  <message>
   <source>analyze the file by itself</source>
   <translation>इस फ़ाइल का अलग से विश्लेषण करें</translation>
  </message>
  <message>
   <source>another batch is writing it</source>
   <translation>कोई दूसरा बैच इसमें लिख रहा है</translation>
  </message>
  <message>
   <source>another batch is writing it (process {process} on {computer!r})</source>
   <translation>कोई दूसरा बैच इसमें लिख रहा है (कंप्यूटर {computer!r} पर प्रोसेस {process})</translation>
  </message>
  <message>
   <source>answers on request</source>
   <translation>अनुरोध पर दिए गए उत्तर</translation>
  </message>
  <message>
   <source>bring it back and resume the batch</source>
   <translation>इसे वापस लाएँ और बैच को आगे बढ़ाएँ</translation>
  </message>
  <message>
   <source>check its path</source>
   <translation>इसका पाथ जाँचें</translation>
  </message>
  <message>
   <source>choose another file name</source>
   <translation>फ़ाइल का कोई दूसरा नाम चुनें</translation>
  </message>
  <message>
   <source>dask.distributed isn't installed</source>
   <translation>dask.distributed इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>free space, check your rights, or choose a folder on another disk</source>
   <translation>जगह खाली करें, अपने अधिकार जाँचें, या किसी दूसरी डिस्क का फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>free space, choose another folder, or delete the file</source>
   <translation>जगह खाली करें, दूसरा फ़ोल्डर चुनें, या फ़ाइल हटा दें</translation>
  </message>
  <message>
   <source>install brainview[cluster]</source>
   <translation>brainview[cluster] इंस्टॉल करें</translation>
  </message>
  <message>
   <source>its address doesn't begin with {scheme}</source>
   <translation>इसका पता {scheme} से शुरू नहीं होता</translation>
  </message>
  <message>
   <source>its name has to end in .html</source>
   <translation>इसके नाम के अंत में .html होना चाहिए</translation>
  </message>
  <message>
   <source>start its scheduler with TLS, or leave the keys out</source>
   <translation>इसके शेड्यूलर को TLS के साथ शुरू करें, या कुंजियाँ न दें</translation>
  </message>
  <message>
   <source>start one, or check its address, such as tcp://host:8786</source>
   <translation>एक शुरू करें, या उसका पता जाँचें, जैसे tcp://host:8786</translation>
  </message>
  <message>
   <source>the columns</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>the engine</source>
   <translation>इंजन</translation>
  </message>
  <message>
   <source>the folder is gone</source>
   <translation>फ़ोल्डर अब नहीं है</translation>
  </message>
  <message>
   <source>the model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>the segmenter</source>
   <translation>सेगमेंटर</translation>
  </message>
  <message>
   <source>the system says “{said}”</source>
   <translation>सिस्टम का संदेश है “{said}”</translation>
  </message>
  <message>
   <source>the turned slices</source>
   <translation>घुमाई हुई स्लाइसें</translation>
  </message>
  <message>
   <source>the version of brainview</source>
   <translation>brainview का वर्ज़न</translation>
  </message>
  <message>
   <source>the workers that tried were lost ({kind})</source>
   <translation>जिन वर्कर ने कोशिश की, वे बंद हो गए ({kind})</translation>
  </message>
  <message>
   <source>there is no file {name}</source>
   <translation>{name} नाम की कोई फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>two stages</source>
   <translation>दो चरण</translation>
  </message>
  <message>
   <source>wait until it has ended, or choose another file</source>
   <translation>इसके खत्म होने तक रुकें, या दूसरी फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>what is set for reports</source>
   <translation>रिपोर्ट के लिए की गई सेटिंग</translation>
  </message>
  <message>
   <source>what is written</source>
   <translation>जो लिखा जाना है</translation>
  </message>
  <message numerus="yes">
   <source>{count} Dask worker</source>
   <extracomment>{count:,} Dask workers</extracomment>
   <translation>
    <numerusform>{count:,} Dask वर्कर</numerusform>
    <numerusform>{count:,} Dask वर्कर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {total} slices could not be analyzed.</source>
   <extracomment>{count:,} of {total:,} slices could not be analyzed.</extracomment>
   <translation>
    <numerusform>{total:,} में से {count:,} स्लाइस का विश्लेषण नहीं हो सका।</numerusform>
    <numerusform>{total:,} में से {count:,} स्लाइस का विश्लेषण नहीं हो सका।</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} is gone: it was moved, deleted or disconnected</source>
   <translation>{path} अब नहीं है: इसे दूसरी जगह ले जाया गया, हटाया गया या डिस्कनेक्ट किया गया</translation>
  </message>
 </context>
 <context>
  <name>cli</name>
  <message>
   <source>%(prog)s: error: %(message)s</source>
   <translation>%(prog)s: त्रुटि: %(message)s</translation>
  </message>
  <message>
   <source>--prior and --prior-mask are given together, or none of them.</source>
   <translation>--prior और --prior-mask या तो दोनों साथ दिए जाते हैं, या दोनों में से कोई नहीं।</translation>
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
   <translation>ब्रेन MRI पर दूसरी नज़र: क्लास, Grad-CAM मैप और ट्यूमर मास्क।
{research_use}

  brainview           विंडो खोलता है
  brainview FILE      विंडो में स्कैन खोलता है, पहले से खुली विंडो में भी
                      (जिस फ़ाइल का नाम किसी कमांड जैसा हो, उसके लिए ./analyze लिखें)
  brainview --new-window [FILE]
                      एक अलग विंडो खोलता है
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
   <translation>फ़ोल्डरों और ZIP आर्काइव में, चाहे कितने भी भीतर हों, हर स्कैन का विश्लेषण करता है और एक
तालिका लिखता है: हर स्कैन की एक पंक्ति (कई फ़्रेम वाली फ़ाइल में हर फ़्रेम की)।
{research_use}

जिस फ़ाइल का विश्लेषण नहीं हो सकता, उसकी पंक्ति में कारण लिखा होता है। जो हो चुका है, वह
तालिका के पास FILE.journal में रखा जाता है: क्रैश या रोके जाने के बाद --resume वहीं से आगे
बढ़ता है, और बाद में केवल नई फ़ाइलों का विश्लेषण करता है।
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
   <translation>हर सीरीज़ की हर स्लाइस का विश्लेषण करता है, और मास्क को जोड़कर तीन आयामों में लीज़न बनाता है,
जिनके आयतन, व्यास, विस्तार और स्थान दिए जाते हैं।
{research_use}

केंद्र मरीज़ के निर्देशांकों ({coordinates}) में हैं, mm में। स्लाइसें 1 से गिनी जाती हैं।
अस्वीकृत स्लाइसें, जैसे वे जिनमें ब्रेन लगभग न हो, और सूक्ष्म धब्बे किसी योग में नहीं
गिने जाते।
</translation>
  </message>
  <message>
   <source>Analyze scans (DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB files): the class of the
slice, where the model looked, and the outline of the tumor with its size.
{research_use}

A file that can't be analyzed doesn't stop the others.
</source>
   <translation>स्कैन (DICOM, NIfTI, PNG, JPEG, TIFF, BMP या MATLAB फ़ाइलें) का विश्लेषण करता है: स्लाइस की
क्लास, मॉडल ने कहाँ देखा, और ट्यूमर की आउटलाइन व उसका आकार।
{research_use}

जिस फ़ाइल का विश्लेषण नहीं हो सकता, वह बाकी फ़ाइलों को नहीं रोकती।
</translation>
  </message>
  <message>
   <source>Analyze the synthetic scans that come with brainview, print each answer beside what
the scan shows, and write brainview-demo-report.png into the current folder.
</source>
   <translation>brainview के साथ आने वाले सिंथेटिक स्कैन का विश्लेषण करता है, हर उत्तर के साथ यह दिखाता है कि
स्कैन में वास्तव में क्या है, और मौजूदा फ़ोल्डर में brainview-demo-report.png लिखता है।
</translation>
  </message>
  <message>
   <source>Ask a node of the settings which series it has, over DICOM (C-FIND) or DICOMweb (QIDO).
Each line has what 'brainview fetch' needs. Patients are named only with --identity.
</source>
   <translation>सेटिंग के किसी नोड से DICOM (C-FIND) या DICOMweb (QIDO) के ज़रिए पूछता है कि उसके पास कौन-सी
सीरीज़ हैं। हर पंक्ति में वह होता है जो 'brainview fetch' को चाहिए। मरीज़ों के नाम केवल
--identity के साथ दिखते हैं।
</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>बिट</translation>
  </message>
  <message>
   <source>Bytes</source>
   <translation>बाइट</translation>
  </message>
  <message>
   <source>Can't analyze {path}: it holds no images; give a scan.</source>
   <translation>{path} का विश्लेषण नहीं हो सकता: इसमें कोई इमेज नहीं है; कोई स्कैन दें।</translation>
  </message>
  <message>
   <source>Can't keep the identity</source>
   <translation>पहचान नहीं रखी जा सकती</translation>
  </message>
  <message>
   <source>Can't measure anything</source>
   <translation>कुछ भी नहीं मापा जा सकता</translation>
  </message>
  <message>
   <source>Can't open the window: Qt can't be loaded ({error}); install brainview again or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>विंडो नहीं खोली जा सकी: Qt लोड नहीं हो सका ({error}); brainview फिर से इंस्टॉल करें, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages with {libraries} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>विंडो नहीं खोली जा सकी: सिस्टम लाइब्रेरी {libraries} मौजूद नहीं है; वह पैकेज इंस्टॉल करें जिसमें {libraries} हो, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</numerusform>
    <numerusform>विंडो नहीं खोली जा सकी: सिस्टम लाइब्रेरी {libraries} मौजूद नहीं हैं; वे पैकेज इंस्टॉल करें जिनमें {libraries} हों, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Can't open the window: the system library {libraries} is missing; install the package {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <extracomment>Can't open the window: the system libraries {libraries} are missing; install the packages {packages} or, to analyze a scan without a window, use: brainview analyze FILE.</extracomment>
   <translation>
    <numerusform>विंडो नहीं खोली जा सकी: सिस्टम लाइब्रेरी {libraries} मौजूद नहीं है; पैकेज {packages} इंस्टॉल करें, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</numerusform>
    <numerusform>विंडो नहीं खोली जा सकी: सिस्टम लाइब्रेरी {libraries} मौजूद नहीं हैं; पैकेज {packages} इंस्टॉल करें, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</numerusform>
   </translation>
  </message>
  <message>
   <source>Can't open the window: there is no display; start brainview on a desktop or, to analyze a scan without a window, use: brainview analyze FILE.</source>
   <translation>विंडो नहीं खोली जा सकी: कोई डिस्प्ले नहीं है; brainview को डेस्कटॉप पर शुरू करें, या बिना विंडो के किसी स्कैन का विश्लेषण करने के लिए यह लिखें: brainview analyze FILE।</translation>
  </message>
  <message>
   <source>Can't open {name}: {what}.</source>
   <translation>{name} को नहीं खोला जा सका: {what}।</translation>
  </message>
  <message>
   <source>Can't run the demo: no samples are there; install brainview again.</source>
   <translation>डेमो नहीं चलाया जा सका: नमूने मौजूद नहीं हैं; brainview फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; the others are sent.</source>
   <translation>{name} को नहीं भेजा जा सका: {reason}; बाकी भेज दी गई हैं।</translation>
  </message>
  <message>
   <source>Can't send {path}: it holds no DICOM files; give others.</source>
   <translation>{path} को नहीं भेजा जा सका: इसमें कोई DICOM फ़ाइल नहीं है; दूसरी फ़ाइलें दें।</translation>
  </message>
  <message>
   <source>Can't send: name PATH and NODE, or --again alone.</source>
   <translation>नहीं भेजा जा सका: PATH और NODE दें, या केवल --again।</translation>
  </message>
  <message>
   <source>Can't test: no model is installed; install brainview again.</source>
   <translation>जाँच नहीं हो सकी: कोई मॉडल इंस्टॉल नहीं है; brainview फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Can't use the model {model} for {task}</source>
   <translation>{task} के लिए मॉडल {model} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't work in two stages</source>
   <translation>दो चरणों में काम नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>Can't write files about the series</source>
   <translation>सीरीज़ की फ़ाइलें नहीं लिखी जा सकतीं</translation>
  </message>
  <message>
   <source>Can't write masks</source>
   <translation>मास्क नहीं लिखे जा सकते</translation>
  </message>
  <message>
   <source>Can't write the report {name}</source>
   <translation>रिपोर्ट {name} नहीं लिखी जा सकी</translation>
  </message>
  <message>
   <source>Centers are in the coordinates of the patient ({coordinates}).</source>
   <translation>केंद्र मरीज़ के निर्देशांकों ({coordinates}) में हैं।</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>बदलाव</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>क्लासें</translation>
  </message>
  <message>
   <source>Color</source>
   <translation>रंग</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>Compare every model's files with their digests and its answer to a stored input with
the stored answer. The exit status is 0 if all agree and 1 otherwise.
</source>
   <translation>हर मॉडल की फ़ाइलों की उनके डाइजेस्ट से, और एक सहेजे गए इनपुट पर उसके उत्तर की सहेजे गए
उत्तर से तुलना करता है। सब मेल खाएँ तो एग्ज़िट स्टेटस 0 होता है, नहीं तो 1।
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
   <translation>फ़ाइलों, फ़ोल्डरों, ZIP आर्काइव या DICOMDIR की DICOM इमेज की कॉपी बनाता है, उस जानकारी के बिना
जिससे मरीज़ की पहचान होती है (DICOM PS3.15, Basic Profile)। पिक्सेल वैसे ही रहते हैं।

जिस इमेज में टेक्स्ट दिख सकता हो, जैसे स्क्रीन कैप्चर, वह अस्वीकृत होती है, जब तक उसका कोई
हिस्सा काला न किया जाए; रिपोर्ट और दस्तावेज़ अस्वीकृत होते हैं। कोई फ़ाइल बदली नहीं जाती, और
मूल स्कैन केवल पढ़े जाते हैं।

पूरे सिर के स्कैन में चेहरा पहचाना जा सकता है, और प्रोफ़ाइल इसे नहीं बदलती।
</translation>
  </message>
  <message>
   <source>Doubt</source>
   <translation>संदेह</translation>
  </message>
  <message>
   <source>FAILED</source>
   <translation>विफल</translation>
  </message>
  <message>
   <source>Fetch a series from a node of the settings into a folder, over DICOM (C-GET, or C-MOVE
where the settings say so) or DICOMweb (WADO). 'brainview query' lists the UIDs.
</source>
   <translation>सेटिंग के किसी नोड से एक सीरीज़ DICOM (C-GET, या जहाँ सेटिंग कहे वहाँ C-MOVE) या DICOMweb (WADO)
के ज़रिए फ़ोल्डर में लाता है। UID 'brainview query' बताता है।
</translation>
  </message>
  <message>
   <source>File</source>
   <translation>फ़ाइल</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>फ़ॉर्मैट</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>फ़्रेम</translation>
  </message>
  <message>
   <source>Lesion {number}</source>
   <translation>लीज़न {number}</translation>
  </message>
  <message>
   <source>List the installed models: what each is for, how often it was right on patients it
was never trained on, its size, and why it can't be run where it can't. Those that
are taken where none is named are marked. Every model's files are compared with
their digests.
</source>
   <translation>इंस्टॉल किए गए मॉडल बताता है: हर मॉडल किस काम का है, जिन मरीज़ों पर उसे कभी प्रशिक्षित नहीं
किया गया उन पर वह कितनी बार सही था, उसका आकार, और जो नहीं चल सकता वह क्यों नहीं चल सकता।
नाम न देने पर जो मॉडल लिए जाते हैं, वे चिह्नित हैं। हर मॉडल की फ़ाइलों की उनके डाइजेस्ट से
तुलना की जाती है।
</translation>
  </message>
  <message>
   <source>List the nodes that the settings file names, or check that one of them answers. The
manual's page about nodes says how to write the file.
</source>
   <translation>सेटिंग फ़ाइल में दिए गए नोड बताता है, या जाँचता है कि उनमें से कोई एक उत्तर देता है या नहीं।
फ़ाइल कैसे लिखें, यह मैनुअल का नोड वाला पेज बताता है।
</translation>
  </message>
  <message>
   <source>Looked in {folder}</source>
   <translation>{folder} में खोजा गया</translation>
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
   <translation>कहीं और बनाए गए मास्क को मापता है: तीन आयामों में उसके लीज़न, उनके आयतन, व्यास, विस्तार और
स्थान, और पिछली स्टडी के लीज़न का क्या हुआ।
{research_use}

स्कैन और मास्क कोई फ़ोल्डर, ZIP आर्काइव या फ़ाइल हो सकते हैं: DICOM (मास्क SEG के रूप में या
RTSTRUCT का GTV भी), NIfTI, या तस्वीरें, हर स्लाइस की एक। मास्क के भीतर मान शून्य नहीं होता।
केंद्र मरीज़ के निर्देशांकों ({coordinates}) में हैं, mm में। स्लाइसें 1 से गिनी जाती हैं।
अलग निर्देशांकों वाली पिछली स्टडी को रिजिड रजिस्टर किया जाता है (घुमाकर और खिसकाकर)।
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
   <translation>इंस्टॉल किए गए मॉडलों को आपकी अपनी स्लाइसों पर मापता है, एक ऐसी तालिका के साथ जो हर स्लाइस का
सही उत्तर बताती है, और आँकड़ों वाला कार्ड लिखता है: card.html, card.json और card.csv।
इस कंप्यूटर से कुछ भी बाहर नहीं जाता, और कार्ड में कोई पिक्सेल, फ़ाइल का नाम या व्यक्ति नहीं होता।
{research_use}

तालिका एक CSV फ़ाइल है। उसकी पहली पंक्ति में कॉलम के नाम होते हैं: file और label, और यदि हों तो
patient, sequence, plane, mask और frame।
</translation>
  </message>
  <message>
   <source>Modality</source>
   <translation>मोडैलिटी</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Most suspicious</source>
   <translation>सबसे संदिग्ध</translation>
  </message>
  <message>
   <source>No heat map is written. {why}</source>
   <translation>कोई हीट मैप नहीं लिखा गया। {why}</translation>
  </message>
  <message>
   <source>No model is installed.</source>
   <translation>कोई मॉडल इंस्टॉल नहीं है।</translation>
  </message>
  <message>
   <source>No scan was found; name a folder that holds some.</source>
   <translation>कोई स्कैन नहीं मिला; ऐसा फ़ोल्डर दें जिसमें स्कैन हों।</translation>
  </message>
  <message>
   <source>No slice could be measured, so there is no card.</source>
   <translation>कोई स्लाइस नहीं मापी जा सकी, इसलिए कार्ड नहीं बना।</translation>
  </message>
  <message>
   <source>Not analyzed. {reason}</source>
   <translation>विश्लेषण नहीं हुआ। {reason}</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>Nothing waits in the outbox.</source>
   <translation>आउटबॉक्स खाली है।</translation>
  </message>
  <message numerus="yes">
   <source>Only the first series is listed; ask for less.</source>
   <extracomment>Only the first {count} series are listed; ask for less.</extracomment>
   <translation>
    <numerusform>केवल पहली सीरीज़ दिखाई गई है; खोज सीमित करें।</numerusform>
    <numerusform>केवल पहली {count} सीरीज़ दिखाई गई हैं; खोज सीमित करें।</numerusform>
   </translation>
  </message>
  <message>
   <source>Orientation</source>
   <translation>ओरिएंटेशन</translation>
  </message>
  <message>
   <source>Philips scale</source>
   <translation>Philips स्केल</translation>
  </message>
  <message>
   <source>Photometric</source>
   <translation>फ़ोटोमेट्रिक</translation>
  </message>
  <message>
   <source>Plane</source>
   <translation>प्लेन</translation>
  </message>
  <message>
   <source>Position, mm</source>
   <translation>पोज़िशन, mm</translation>
  </message>
  <message>
   <source>Prior {number}</source>
   <translation>पिछला {number}</translation>
  </message>
  <message>
   <source>Prior: {path}</source>
   <translation>पिछला: {path}</translation>
  </message>
  <message>
   <source>Real world values</source>
   <translation>वास्तविक मान</translation>
  </message>
  <message>
   <source>Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
</source>
   <translation>सेटिंग में दिए गए भेजने वालों से DICOM (C-STORE) के ज़रिए सीरीज़ लेता है, हर एक का विश्लेषण
करता है, और सेगमेंटेशन, माप तथा रिपोर्ट सेटिंग में दिए गए गंतव्यों को भेजता है। Ctrl+C से यह
बंद होता है; फिर शुरू करने पर वहीं से आगे बढ़ता है।
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
   <translation>परिणाम stdout पर जाते हैं, बाकी सब stderr पर। सब ठीक रहा तो एग्ज़िट स्टेटस 0 होता है, कोई
फ़ाइल विफल या अस्वीकृत हुई तो 1 (बाकी का विश्लेषण फिर भी होता है), और कमांड का गलत
उपयोग हुआ तो 2।

पर्यावरण चर BRAINVIEW_MODELS मॉडलों का एक और फ़ोल्डर बताता है।
BRAINVIEW_LANGUAGE सेटिंग से पहले भाषा चुनता है, जैसे de।
</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>पंक्तियाँ</translation>
  </message>
  <message>
   <source>Say what a file is: format, size, frames, pixel spacing, orientation and more.
Nothing that names the patient is shown.
</source>
   <translation>बताता है कि फ़ाइल क्या है: फ़ॉर्मैट, आकार, फ़्रेम, पिक्सेल स्पेसिंग, ओरिएंटेशन और बहुत कुछ।
ऐसा कुछ नहीं दिखाया जाता जिससे मरीज़ की पहचान हो।
</translation>
  </message>
  <message>
   <source>Segmenter</source>
   <translation>सेगमेंटर</translation>
  </message>
  <message>
   <source>Send DICOM files to a node of the settings, over DICOM (C-STORE) or DICOMweb (STOW).
What the node doesn't take waits in the outbox, and is sent with --again.
</source>
   <translation>DICOM फ़ाइलें सेटिंग के किसी नोड को DICOM (C-STORE) या DICOMweb (STOW) के ज़रिए भेजता है।
नोड जो नहीं लेता, वह आउटबॉक्स में रुकता है और --again से भेजा जाता है।
</translation>
  </message>
  <message>
   <source>Sent {name}</source>
   <translation>{name} भेजा गया</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>सीक्वेंस</translation>
  </message>
  <message>
   <source>Series</source>
   <translation>सीरीज़</translation>
  </message>
  <message>
   <source>Series {number}</source>
   <translation>सीरीज़ {number}</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Show what was analyzed, exported, sent and received, as digests of the inputs, models
and objects; no line names a patient. --verify checks that no line was changed or
removed.
</source>
   <translation>दिखाता है कि किसका विश्लेषण, एक्सपोर्ट, भेजना और प्राप्त करना हुआ, इनपुट, मॉडल और ऑब्जेक्ट के
डाइजेस्ट के रूप में; किसी पंक्ति में मरीज़ का नाम नहीं होता। --verify जाँचता है कि कोई पंक्ति
बदली या हटाई नहीं गई।
</translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>दिखता है</translation>
  </message>
  <message>
   <source>Signed</source>
   <translation>चिह्न सहित</translation>
  </message>
  <message>
   <source>Slices</source>
   <translation>स्लाइसें</translation>
  </message>
  <message>
   <source>Spacing, mm</source>
   <translation>स्पेसिंग, mm</translation>
  </message>
  <message>
   <source>Speck {number}</source>
   <translation>सूक्ष्म धब्बा {number}</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>रोका गया।</translation>
  </message>
  <message>
   <source>Synthetic</source>
   <translation>सिंथेटिक</translation>
  </message>
  <message>
   <source>The column “unwritten” names these files; --resume writes them.</source>
   <translation>ये फ़ाइलें कॉलम “unwritten” में दी गई हैं; --resume इन्हें लिखता है।</translation>
  </message>
  <message>
   <source>The headers don't say whether scan and prior scan are of one patient; check it.</source>
   <translation>हेडर यह नहीं बताते कि स्कैन और पिछला स्कैन एक ही मरीज़ के हैं या नहीं; इसे जाँच लें।</translation>
  </message>
  <message>
   <source>The headers name different patients for the scan and the prior one; check both.</source>
   <translation>हेडर में स्कैन और पिछले स्कैन के मरीज़ अलग-अलग हैं; दोनों जाँच लें।</translation>
  </message>
  <message>
   <source>The node has no such series.</source>
   <translation>नोड पर ऐसी कोई सीरीज़ नहीं है।</translation>
  </message>
  <message>
   <source>The node {name} at {place} answers.</source>
   <translation>{place} पर नोड {name} उत्तर दे रहा है।</translation>
  </message>
  <message>
   <source>The prior study has the same coordinates.</source>
   <translation>पिछली स्टडी के निर्देशांक यही हैं।</translation>
  </message>
  <message>
   <source>The prior study is registered: turned by {degrees:.1f}°.</source>
   <translation>पिछली स्टडी रजिस्टर की गई: {degrees:.1f}° घुमाई गई।</translation>
  </message>
  <message>
   <source>The prior study isn't aligned: {reason}. So lesions are compared only if each study has one.</source>
   <translation>पिछली स्टडी अलाइन नहीं है: {reason}। इसलिए लीज़न की तुलना तभी होती है जब हर स्टडी में एक ही लीज़न हो।</translation>
  </message>
  <message>
   <source>The report is in {resolve}</source>
   <translation>रिपोर्ट {resolve} में है</translation>
  </message>
  <message>
   <source>Transfer syntax</source>
   <translation>ट्रांसफ़र सिंटैक्स</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>सही उत्तर</translation>
  </message>
  <message>
   <source>Tumor mask</source>
   <translation>ट्यूमर मास्क</translation>
  </message>
  <message>
   <source>Value range</source>
   <translation>मानों की सीमा</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>वेरिएबल</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>आयतन</translation>
  </message>
  <message>
   <source>Volumes</source>
   <translation>वॉल्यूम</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>चेतावनियाँ</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>विंडो</translation>
  </message>
  <message>
   <source>a file of at least 16 secret bytes: with it, later runs give the same pseudonyms, UIDs and shifts (default: a secret that nobody keeps)</source>
   <translation>कम से कम 16 गुप्त बाइट वाली फ़ाइल: इसके साथ बाद के रन भी वही छद्मनाम, UID और तारीख का अंतर देते हैं (डिफ़ॉल्ट: ऐसा रहस्य जो कहीं नहीं रखा जाता)</translation>
  </message>
  <message>
   <source>a folder or a file</source>
   <translation>कोई फ़ोल्डर या फ़ाइल</translation>
  </message>
  <message>
   <source>a folder, ZIP or scan</source>
   <translation>कोई फ़ोल्डर, ZIP या स्कैन</translation>
  </message>
  <message>
   <source>a folder, a ZIP archive or a file</source>
   <translation>कोई फ़ोल्डर, ZIP आर्काइव या फ़ाइल</translation>
  </message>
  <message>
   <source>a row per slice, or one per DICOM series (and per file of several frames): its most suspicious slice, and how many show a tumor</source>
   <translation>हर स्लाइस की एक पंक्ति, या हर DICOM सीरीज़ की (और कई फ़्रेम वाली हर फ़ाइल की) एक: उसकी सबसे संदिग्ध स्लाइस, और कितनी स्लाइसों में ट्यूमर दिखता है</translation>
  </message>
  <message>
   <source>a scan</source>
   <translation>कोई स्कैन</translation>
  </message>
  <message>
   <source>a scan or a place of some</source>
   <translation>कोई स्कैन या स्कैन की जगह</translation>
  </message>
  <message>
   <source>also answer for scans that would be refused; such answers are marked</source>
   <translation>उन स्कैन का भी उत्तर दें जो अस्वीकृत होते; ऐसे उत्तर चिह्नित होते हैं</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored, as in 'brainview analyze'</source>
   <translation>क्लासिफ़ायर से हर स्लाइस के थोड़े घुमाए और मिरर किए रूप के बारे में भी पूछें, जैसे 'brainview analyze' में</translation>
  </message>
  <message>
   <source>also ask the classifier about each slice turned a little and mirrored; where the answers disagree about tumor or none, it is undecided</source>
   <translation>क्लासिफ़ायर से हर स्लाइस के थोड़े घुमाए और मिरर किए रूप के बारे में भी पूछें; जहाँ उत्तर इस पर अलग हों कि ट्यूमर है या नहीं, वहाँ वह अनिर्णीत है</translation>
  </message>
  <message>
   <source>also describe this computer, for a report of a problem</source>
   <translation>समस्या की रिपोर्ट के लिए इस कंप्यूटर का विवरण भी दें</translation>
  </message>
  <message>
   <source>also print who the patients are</source>
   <translation>यह भी दिखाएँ कि मरीज़ कौन हैं</translation>
  </message>
  <message>
   <source>ambiguous option: %(option)s could match %(matches)s</source>
   <translation>अस्पष्ट विकल्प: %(option)s का मतलब %(matches)s हो सकता है</translation>
  </message>
  <message>
   <source>an earlier scan of the patient</source>
   <translation>मरीज़ का कोई पहले का स्कैन</translation>
  </message>
  <message>
   <source>analyze every scan in a folder: a table with a row each</source>
   <translation>फ़ोल्डर के हर स्कैन का विश्लेषण: हर एक की पंक्ति वाली तालिका</translation>
  </message>
  <message>
   <source>analyze every slice of every series: classes, lesions, volume</source>
   <translation>हर सीरीज़ की हर स्लाइस का विश्लेषण: क्लास, लीज़न, आयतन</translation>
  </message>
  <message>
   <source>analyze scans: class, Grad-CAM map, tumor mask</source>
   <translation>स्कैन का विश्लेषण: क्लास, Grad-CAM मैप, ट्यूमर मास्क</translation>
  </message>
  <message>
   <source>analyze the bundled samples and write a report</source>
   <translation>साथ आए नमूनों का विश्लेषण करके रिपोर्ट लिखना</translation>
  </message>
  <message>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>आर्ग्युमेंट %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <source>ask a node of the settings which series it has</source>
   <translation>सेटिंग के किसी नोड से पूछना कि उसके पास कौन-सी सीरीज़ हैं</translation>
  </message>
  <message>
   <source>ask this node whether it answers</source>
   <translation>इस नोड से पूछें कि वह उत्तर देता है या नहीं</translation>
  </message>
  <message>
   <source>at least {volume}</source>
   <translation>कम से कम {volume}</translation>
  </message>
  <message>
   <source>center</source>
   <translation>केंद्र</translation>
  </message>
  <message>
   <source>center {point} mm</source>
   <translation>केंद्र {point} mm</translation>
  </message>
  <message>
   <source>check every model on this computer</source>
   <translation>इस कंप्यूटर पर हर मॉडल की जाँच</translation>
  </message>
  <message>
   <source>check the name</source>
   <translation>नाम जाँचें</translation>
  </message>
  <message>
   <source>check the whole log</source>
   <translation>पूरे लॉग की जाँच करें</translation>
  </message>
  <message>
   <source>choose another model or leave --two-stage away</source>
   <translation>दूसरा मॉडल चुनें या --two-stage हटा दें</translation>
  </message>
  <message>
   <source>choose another; 'brainview models' lists them</source>
   <translation>दूसरा चुनें; 'brainview models' उनकी सूची देता है</translation>
  </message>
  <message>
   <source>classification</source>
   <translation>क्लासिफ़िकेशन</translation>
  </message>
  <message>
   <source>commands</source>
   <translation>कमांड</translation>
  </message>
  <message>
   <source>copy studies as DICOM that doesn't name the patient</source>
   <translation>स्टडी की ऐसी DICOM कॉपी बनाना जिसमें मरीज़ का नाम न हो</translation>
  </message>
  <message>
   <source>encrypt what goes to the cluster, and accept only one that proves who it is: three files in PEM format, the certificate of the authority and the certificate and key of this computer</source>
   <translation>क्लस्टर को जाने वाला डेटा एन्क्रिप्ट करें, और केवल उसी क्लस्टर को मानें जो अपनी पहचान सिद्ध करे: PEM फ़ॉर्मैट की तीन फ़ाइलें, प्राधिकरण का प्रमाणपत्र तथा इस कंप्यूटर का प्रमाणपत्र और कुंजी</translation>
  </message>
  <message numerus="yes">
   <source>expected %s argument</source>
   <extracomment>expected %s arguments</extracomment>
   <translation>
    <numerusform>%s आर्ग्युमेंट अपेक्षित है</numerusform>
    <numerusform>%s आर्ग्युमेंट अपेक्षित हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>expected one argument</source>
   <translation>एक आर्ग्युमेंट अपेक्षित है</translation>
  </message>
  <message>
   <source>expected: {expected}</source>
   <translation>अपेक्षित: {expected}</translation>
  </message>
  <message>
   <source>extent {extent}</source>
   <translation>विस्तार {extent}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>विफल</translation>
  </message>
  <message>
   <source>fetch a series from a node of the settings</source>
   <translation>सेटिंग के किसी नोड से एक सीरीज़ लाना</translation>
  </message>
  <message>
   <source>folder of the card (default: validation)</source>
   <translation>कार्ड का फ़ोल्डर (डिफ़ॉल्ट: validation)</translation>
  </message>
  <message>
   <source>for {number:,} a file could not be written</source>
   <translation>{number:,} के लिए कोई एक फ़ाइल नहीं लिखी जा सकी</translation>
  </message>
  <message>
   <source>from this day on: YYYY-MM-DD, UTC</source>
   <translation>इस दिन से: YYYY-MM-DD, UTC</translation>
  </message>
  <message>
   <source>give one mask per slice, or the folder of the masked series</source>
   <translation>हर स्लाइस का एक मास्क दें, या मास्क वाली सीरीज़ का फ़ोल्डर</translation>
  </message>
  <message>
   <source>give the folder or the file of the masked series alone</source>
   <translation>केवल मास्क वाली सीरीज़ का फ़ोल्डर या फ़ाइल दें</translation>
  </message>
  <message>
   <source>go on from an earlier run with the same models and options; files that haven't changed since keep their rows</source>
   <translation>उन्हीं मॉडलों और विकल्पों वाले पिछले रन से आगे बढ़ें; जो फ़ाइलें तब से नहीं बदलीं, उनकी पंक्तियाँ बनी रहती हैं</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>अब नहीं है</translation>
  </message>
  <message>
   <source>ignored explicit argument %r</source>
   <translation>आर्ग्युमेंट %r अनदेखा किया गया</translation>
  </message>
  <message>
   <source>intercept</source>
   <translation>इंटरसेप्ट</translation>
  </message>
  <message>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>अमान्य विकल्प: %(value)r (इनमें से चुनें: %(choices)s)</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>यह एक फ़ोल्डर है</translation>
  </message>
  <message>
   <source>it is made for {task}</source>
   <translation>यह {task} के लिए बना है</translation>
  </message>
  <message>
   <source>it would replace a scan</source>
   <translation>यह किसी स्कैन को बदल देगा</translation>
  </message>
  <message>
   <source>its mask</source>
   <translation>इसका मास्क</translation>
  </message>
  <message>
   <source>keep dates, all of a patient earlier by the same unknown number of days; without it they are removed</source>
   <translation>तारीखें रखें, एक मरीज़ की सभी तारीखें समान अज्ञात दिनों से पीछे करके; इसके बिना वे हटा दी जाती हैं</translation>
  </message>
  <message>
   <source>keep sex, age (up to 89 years), size and weight</source>
   <translation>लिंग, आयु (89 वर्ष तक), कद और वज़न रखें</translation>
  </message>
  <message>
   <source>keep the private attributes of MR scanners that the standard lists as safe, such as the diffusion weighting</source>
   <translation>MR स्कैनर के वे निजी एट्रिब्यूट रखें जिन्हें मानक सुरक्षित बताता है, जैसे डिफ़्यूज़न वेटिंग</translation>
  </message>
  <message>
   <source>keep the words of descriptions that name sequences, planes and the like; without it descriptions are removed</source>
   <translation>विवरण के वे शब्द रखें जो सीक्वेंस, प्लेन आदि बताते हैं; इसके बिना विवरण हटा दिए जाते हैं</translation>
  </message>
  <message>
   <source>label</source>
   <translation>लेबल</translation>
  </message>
  <message>
   <source>leave out what you drew and decided in the window, which is otherwise written beside the models' answers</source>
   <translation>विंडो में आपने जो बनाया और तय किया, उसे न लिखें; वरना वह मॉडलों के उत्तरों के साथ लिखा जाता है</translation>
  </message>
  <message>
   <source>list the installed models and how good they are</source>
   <translation>इंस्टॉल किए गए मॉडल और वे कितने अच्छे हैं, यह बताना</translation>
  </message>
  <message>
   <source>list the nodes of the settings, or check that one answers</source>
   <translation>सेटिंग के नोड बताना, या जाँचना कि कोई एक उत्तर देता है</translation>
  </message>
  <message>
   <source>longest diameter {mm:+.1f} mm</source>
   <translation>सबसे लंबा व्यास {mm:+.1f} mm</translation>
  </message>
  <message>
   <source>make a rectangle of pixels black in every image, counted from 0 at the top left; may be given several times</source>
   <translation>हर इमेज में पिक्सेल का एक आयत काला करें, ऊपर बाएँ से 0 से गिनते हुए; कई बार दिया जा सकता है</translation>
  </message>
  <message>
   <source>make it first or choose another one</source>
   <translation>पहले इसे बनाएँ या दूसरा चुनें</translation>
  </message>
  <message>
   <source>mask in pixels</source>
   <translation>मास्क पिक्सेल में</translation>
  </message>
  <message>
   <source>measure a mask: lesions, volume, diameters, change</source>
   <translation>मास्क मापना: लीज़न, आयतन, व्यास, बदलाव</translation>
  </message>
  <message>
   <source>measure the models on your own slices</source>
   <translation>मॉडलों को अपनी स्लाइसों पर मापना</translation>
  </message>
  <message>
   <source>name a folder with --out and what to write with --export</source>
   <translation>--out से फ़ोल्डर दें और --export से बताएँ कि क्या लिखना है</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --mask-out away</source>
   <translation>--segmenter से एक दें या --mask-out हटा दें</translation>
  </message>
  <message>
   <source>name one with --segmenter or leave --two-stage away</source>
   <translation>--segmenter से एक दें या --two-stage हटा दें</translation>
  </message>
  <message>
   <source>name patient and study in the files; by default they are de-identified</source>
   <translation>फ़ाइलों में मरीज़ और स्टडी की पहचान लिखें; डिफ़ॉल्ट रूप से वे डी-आइडेंटिफ़ाइड होती हैं</translation>
  </message>
  <message>
   <source>name the files in it, or use 'brainview batch'</source>
   <translation>उसकी फ़ाइलें दें, या 'brainview batch' का उपयोग करें</translation>
  </message>
  <message>
   <source>new</source>
   <translation>नया</translation>
  </message>
  <message>
   <source>no</source>
   <translation>नहीं</translation>
  </message>
  <message>
   <source>no classifier is installed that can be run</source>
   <translation>चल सकने वाला कोई क्लासिफ़ायर इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>no segmenter is chosen</source>
   <translation>कोई सेगमेंटर नहीं चुना गया है</translation>
  </message>
  <message numerus="yes">
   <source>no series of it fits the mask of {count} slice without a place in the patient (slices: {lengths})</source>
   <extracomment>no series of it fits the mask of {count:,} slices without a place in the patient (slices: {lengths})</extracomment>
   <translation>
    <numerusform>इसकी कोई सीरीज़ {count:,} स्लाइस वाले उस मास्क से मेल नहीं खाती, जिसका मरीज़ में स्थान नहीं दिया गया (स्लाइसें: {lengths})</numerusform>
    <numerusform>इसकी कोई सीरीज़ {count:,} स्लाइस वाले उस मास्क से मेल नहीं खाती, जिसका मरीज़ में स्थान नहीं दिया गया (स्लाइसें: {lengths})</numerusform>
   </translation>
  </message>
  <message>
   <source>none</source>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>नहीं दिया गया</translation>
  </message>
  <message>
   <source>nothing is written</source>
   <translation>कुछ नहीं लिखा गया</translation>
  </message>
  <message>
   <source>of the study: YYYYMMDD, or a range YYYYMMDD-YYYYMMDD</source>
   <translation>स्टडी की: YYYYMMDD, या अवधि YYYYMMDD-YYYYMMDD</translation>
  </message>
  <message>
   <source>only lines that hold this text</source>
   <translation>केवल वे पंक्तियाँ जिनमें यह टेक्स्ट है</translation>
  </message>
  <message>
   <source>only these, such as analysis, export or send</source>
   <translation>केवल ये, जैसे analysis, export या send</translation>
  </message>
  <message>
   <source>options</source>
   <translation>विकल्प</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor</source>
   <translation>आउटलाइन तभी जब क्लासिफ़ायर को ट्यूमर दिखे</translation>
  </message>
  <message>
   <source>outline only where the classifier sees a tumor; elsewhere the segmenter isn't asked and no mask is written</source>
   <translation>आउटलाइन तभी जब क्लासिफ़ायर को ट्यूमर दिखे; अन्यथा सेगमेंटर से नहीं पूछा जाता और मास्क नहीं लिखा जाता</translation>
  </message>
  <message>
   <source>passed</source>
   <translation>पास</translation>
  </message>
  <message>
   <source>positional arguments</source>
   <translation>पोज़िशनल आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>print one JSON object</source>
   <translation>एक JSON ऑब्जेक्ट प्रिंट करें</translation>
  </message>
  <message>
   <source>print one JSON object per model, a line each</source>
   <translation>हर मॉडल का एक JSON ऑब्जेक्ट प्रिंट करें, एक-एक पंक्ति में</translation>
  </message>
  <message>
   <source>print one JSON object per scan, a line each</source>
   <translation>हर स्कैन का एक JSON ऑब्जेक्ट प्रिंट करें, एक-एक पंक्ति में</translation>
  </message>
  <message>
   <source>print one JSON object per series, a line</source>
   <translation>हर सीरीज़ का एक JSON ऑब्जेक्ट प्रिंट करें, एक-एक पंक्ति में</translation>
  </message>
  <message>
   <source>print the lines as they are in the file</source>
   <translation>पंक्तियाँ वैसी ही प्रिंट करें जैसी फ़ाइल में हैं</translation>
  </message>
  <message>
   <source>print the name of the file, which may be the patient's, and the time on reports</source>
   <translation>रिपोर्ट पर समय और फ़ाइल का नाम छापें, जो मरीज़ का नाम हो सकता है</translation>
  </message>
  <message>
   <source>receive series over DICOM, analyze them, and send the results</source>
   <translation>DICOM से सीरीज़ लेना, विश्लेषण करना और परिणाम भेजना</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>अस्वीकृत</translation>
  </message>
  <message>
   <source>say what a file is</source>
   <translation>बताना कि फ़ाइल क्या है</translation>
  </message>
  <message>
   <source>see brainview models</source>
   <translation>brainview models देखें</translation>
  </message>
  <message>
   <source>segmentation</source>
   <translation>सेगमेंटेशन</translation>
  </message>
  <message>
   <source>send DICOM files to a node of the settings</source>
   <translation>सेटिंग के किसी नोड को DICOM फ़ाइलें भेजना</translation>
  </message>
  <message>
   <source>send what waits in the outbox</source>
   <translation>आउटबॉक्स में रुकी फ़ाइलें भेजें</translation>
  </message>
  <message>
   <source>show program's version number and exit</source>
   <translation>प्रोग्राम का वर्ज़न दिखाएँ और बंद करें</translation>
  </message>
  <message>
   <source>show the audit log, or check that no line was changed or removed</source>
   <translation>ऑडिट लॉग दिखाना, या जाँचना कि कोई पंक्ति बदली या हटाई नहीं गई</translation>
  </message>
  <message>
   <source>show this help message and exit</source>
   <translation>यह सहायता दिखाएँ और बंद करें</translation>
  </message>
  <message>
   <source>slice {number}</source>
   <translation>स्लाइस {number}</translation>
  </message>
  <message>
   <source>slices {first} to {last}</source>
   <translation>स्लाइस {first} से {last}</translation>
  </message>
  <message>
   <source>slope</source>
   <translation>स्लोप</translation>
  </message>
  <message>
   <source>such as MR</source>
   <translation>जैसे MR</translation>
  </message>
  <message>
   <source>the UID of the series</source>
   <translation>सीरीज़ का UID</translation>
  </message>
  <message>
   <source>the UID of the study</source>
   <translation>स्टडी का UID</translation>
  </message>
  <message>
   <source>the classifier; 'brainview models' lists them</source>
   <translation>क्लासिफ़ायर; 'brainview models' उनकी सूची देता है</translation>
  </message>
  <message>
   <source>the folder for the copies, which is made if necessary</source>
   <translation>कॉपी के लिए फ़ोल्डर, ज़रूरत होने पर बनाया जाता है</translation>
  </message>
  <message>
   <source>the following arguments are required: %s</source>
   <translation>ये आर्ग्युमेंट आवश्यक हैं: %s</translation>
  </message>
  <message>
   <source>the language of reports, such as de (default: that of the settings)</source>
   <translation>रिपोर्ट की भाषा, जैसे de (डिफ़ॉल्ट: सेटिंग वाली)</translation>
  </message>
  <message numerus="yes">
   <source>the mask may belong to {count} series of it</source>
   <extracomment>the mask may belong to any of {count} series of it</extracomment>
   <translation>
    <numerusform>मास्क इसकी {count} सीरीज़ का हो सकता है</numerusform>
    <numerusform>मास्क इसकी {count} सीरीज़ में से किसी का भी हो सकता है</numerusform>
   </translation>
  </message>
  <message>
   <source>the mask of that</source>
   <translation>उसका मास्क</translation>
  </message>
  <message>
   <source>the name of a node</source>
   <translation>किसी नोड का नाम</translation>
  </message>
  <message>
   <source>the patient's ID; may have * and ?</source>
   <translation>मरीज़ की ID; * और ? हो सकते हैं</translation>
  </message>
  <message>
   <source>the patient's name, such as 'SMITH*'</source>
   <translation>मरीज़ का नाम, जैसे 'SMITH*'</translation>
  </message>
  <message>
   <source>the scan that is masked</source>
   <translation>वह स्कैन जिसका मास्क है</translation>
  </message>
  <message>
   <source>the scans lie in it</source>
   <translation>इसमें स्कैन हैं</translation>
  </message>
  <message>
   <source>the segmenter, or none</source>
   <translation>सेगमेंटर, या none</translation>
  </message>
  <message>
   <source>the table: .csv, .json (an object a line) or .parquet</source>
   <translation>तालिका: .csv, .json (हर पंक्ति में एक ऑब्जेक्ट) या .parquet</translation>
  </message>
  <message>
   <source>there is no folder {parent}</source>
   <translation>{parent} नाम का कोई फ़ोल्डर नहीं है</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>अनिर्णीत</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>अज्ञात</translation>
  </message>
  <message>
   <source>unrecognized arguments: %s</source>
   <translation>अनजान आर्ग्युमेंट: %s</translation>
  </message>
  <message>
   <source>up to this day, which is included</source>
   <translation>इस दिन तक, यह दिन भी शामिल</translation>
  </message>
  <message>
   <source>usage:</source>
   <translation>उपयोग:</translation>
  </message>
  <message>
   <source>volume {percent:+.0f} %</source>
   <translation>आयतन {percent:+.0f} %</translation>
  </message>
  <message>
   <source>was lesion {number}</source>
   <translation>पहले लीज़न {number} था</translation>
  </message>
  <message>
   <source>what is true of each scan; paths in it are relative to FOLDER</source>
   <translation>हर स्कैन का सही उत्तर; इसके पाथ FOLDER के सापेक्ष हैं</translation>
  </message>
  <message>
   <source>what runs the models</source>
   <translation>मॉडल किससे चलते हैं</translation>
  </message>
  <message>
   <source>what runs the models (default: what fits each model's file)</source>
   <translation>मॉडल किससे चलते हैं (डिफ़ॉल्ट: हर मॉडल की फ़ाइल के अनुकूल)</translation>
  </message>
  <message>
   <source>where ONNX models run (default: the best that is there)</source>
   <translation>ONNX मॉडल कहाँ चलते हैं (डिफ़ॉल्ट: उपलब्ध में सबसे अच्छा)</translation>
  </message>
  <message>
   <source>where to write</source>
   <translation>कहाँ लिखना है</translation>
  </message>
  <message>
   <source>which class your labels mean: "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>आपके लेबल किस क्लास के हैं: "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>which frame of a file that holds several, from 0 (default: 0)</source>
   <translation>कई फ़्रेम वाली फ़ाइल का कौन-सा फ़्रेम, 0 से (डिफ़ॉल्ट: 0)</translation>
  </message>
  <message>
   <source>which ones: {kinds}</source>
   <translation>कौन-से: {kinds}</translation>
  </message>
  <message>
   <source>width</source>
   <translation>चौड़ाई</translation>
  </message>
  <message>
   <source>work on a Dask cluster: its scheduler's address, or one of this machine's own</source>
   <translation>Dask क्लस्टर पर काम करें: उसके शेड्यूलर का पता, या इसी मशीन का अपना क्लस्टर</translation>
  </message>
  <message>
   <source>workers side by side (default: what the processors suggest)</source>
   <translation>साथ-साथ चलने वाले वर्कर (डिफ़ॉल्ट: प्रोसेसर के अनुसार)</translation>
  </message>
  <message>
   <source>write a report page as .png or .pdf; several scans get numbered files</source>
   <translation>.png या .pdf में रिपोर्ट पेज लिखें; कई स्कैन होने पर फ़ाइलों पर क्रमांक होते हैं</translation>
  </message>
  <message>
   <source>write a report page per scan</source>
   <translation>हर स्कैन का एक रिपोर्ट पेज लिखें</translation>
  </message>
  <message>
   <source>write each Grad-CAM map</source>
   <translation>हर Grad-CAM मैप लिखें</translation>
  </message>
  <message>
   <source>write each Grad-CAM map of the predicted class, over the scan, as a PNG</source>
   <translation>अनुमानित क्लास का हर Grad-CAM मैप स्कैन के ऊपर, PNG में लिखें</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG</source>
   <translation>हर ट्यूमर मास्क PNG में लिखें</translation>
  </message>
  <message>
   <source>write each tumor mask as a PNG of 0 and 255 at the scan's size</source>
   <translation>हर ट्यूमर मास्क स्कैन के आकार की PNG में लिखें, मान 0 और 255</translation>
  </message>
  <message>
   <source>write files about each series into this folder</source>
   <translation>हर सीरीज़ की फ़ाइलें इस फ़ोल्डर में लिखें</translation>
  </message>
  <message>
   <source>write one page with a thumbnail per scan, to be opened in a browser</source>
   <translation>हर स्कैन के थंबनेल वाला एक पेज लिखें, जो ब्राउज़र में खुलता है</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>हाँ</translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox; send again with 'brainview send --again'.</source>
   <extracomment>{count:,} files in the outbox; send again with 'brainview send --again'.</extracomment>
   <translation>
    <numerusform>आउटबॉक्स में {count:,} फ़ाइल; 'brainview send --again' से फिर भेजें।</numerusform>
    <numerusform>आउटबॉक्स में {count:,} फ़ाइलें; 'brainview send --again' से फिर भेजें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in {folder}.</source>
   <extracomment>{count:,} files in {folder}.</extracomment>
   <translation>
    <numerusform>{folder} में {count:,} फ़ाइल।</numerusform>
    <numerusform>{folder} में {count:,} फ़ाइलें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file refused</source>
   <extracomment>{count:,} files refused</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल अस्वीकृत</numerusform>
    <numerusform>{count:,} फ़ाइलें अस्वीकृत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied</source>
   <extracomment>{count:,} images copied</extracomment>
   <translation>
    <numerusform>{count:,} इमेज कॉपी हुई</numerusform>
    <numerusform>{count:,} इमेज कॉपी हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line</source>
   <extracomment>{count:,} lines</extracomment>
   <translation>
    <numerusform>{count:,} पंक्ति</numerusform>
    <numerusform>{count:,} पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} other file left out</source>
   <extracomment>{count:,} other files left out</extracomment>
   <translation>
    <numerusform>{count:,} अन्य फ़ाइल छोड़ी गई</numerusform>
    <numerusform>{count:,} अन्य फ़ाइलें छोड़ी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan: {counts}</source>
   <extracomment>{count:,} scans: {counts}</extracomment>
   <translation>
    <numerusform>{count:,} स्कैन: {counts}</numerusform>
    <numerusform>{count:,} स्कैन: {counts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice</source>
   <extracomment>{count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस</numerusform>
    <numerusform>{count:,} स्लाइसें</numerusform>
   </translation>
  </message>
  <message>
   <source>{diameters} on slice {number}</source>
   <translation>स्लाइस {number} पर {diameters}</translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file</source>
   <extracomment>{done:,} of {count:,} files</extracomment>
   <translation>
    <numerusform>{count:,} में से {done:,} फ़ाइल</numerusform>
    <numerusform>{count:,} में से {done:,} फ़ाइल</numerusform>
   </translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {engine}</source>
   <translation>{found} में से {done:,} फ़ाइलें, {speed:.0f} प्रति सेकंड, {engine}</translation>
  </message>
  <message>
   <source>{done:,} of {found} files, {speed:.0f} a second, {time} left, {engine}</source>
   <translation>{found} में से {done:,} फ़ाइलें, {speed:.0f} प्रति सेकंड, {time} शेष, {engine}</translation>
  </message>
  <message>
   <source>{kind!r} can't be written; choose from {kinds}</source>
   <translation>{kind!r} नहीं लिखा जा सकता; इनमें से चुनें: {kinds}</translation>
  </message>
  <message>
   <source>{kind} at {place}</source>
   <translation>{kind}, {place} पर</translation>
  </message>
  <message>
   <source>{lines} in {folder}: all as they were written.</source>
   <translation>{folder} में {lines}: सब वैसी ही जैसी लिखी गई थीं।</translation>
  </message>
  <message numerus="yes">
   <source>{lines} in {folder}: {count} problem.</source>
   <extracomment>{lines} in {folder}: {count:,} problems.</extracomment>
   <translation>
    <numerusform>{folder} में {lines}: {count:,} समस्या।</numerusform>
    <numerusform>{folder} में {lines}: {count:,} समस्याएँ।</numerusform>
   </translation>
  </message>
  <message>
   <source>{missing} is missing</source>
   <translation>{missing} मौजूद नहीं है</translation>
  </message>
  <message>
   <source>{model} has no class without a tumor</source>
   <translation>{model} में बिना ट्यूमर वाली कोई क्लास नहीं है</translation>
  </message>
  <message>
   <source>{model}, {tasks}</source>
   <translation>{model}, {tasks}</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default for {task})</source>
   <translation>{model}, {tasks} ({task} के लिए डिफ़ॉल्ट)</translation>
  </message>
  <message>
   <source>{model}, {tasks} (default)</source>
   <translation>{model}, {tasks} (डिफ़ॉल्ट)</translation>
  </message>
  <message>
   <source>{name}, {what}</source>
   <translation>{name}, {what}</translation>
  </message>
  <message numerus="yes">
   <source>{node}: {count} file sent.</source>
   <extracomment>{node}: {count:,} files sent.</extracomment>
   <translation>
    <numerusform>{node}: {count:,} फ़ाइल भेजी गई।</numerusform>
    <numerusform>{node}: {count:,} फ़ाइलें भेजी गईं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{number:,} error</source>
   <translation>{number:,} त्रुटि</translation>
  </message>
  <message>
   <source>{number:,} of them from an earlier run</source>
   <translation>इनमें {number:,} पिछले रन से</translation>
  </message>
  <message>
   <source>{number:,} ok</source>
   <translation>{number:,} ठीक</translation>
  </message>
  <message>
   <source>{number:,} refused</source>
   <translation>{number:,} अस्वीकृत</translation>
  </message>
  <message>
   <source>{number:,} undecided</source>
   <translation>{number:,} अनिर्णीत</translation>
  </message>
  <message>
   <source>{number} objects</source>
   <translation>{number} ऑब्जेक्ट</translation>
  </message>
  <message>
   <source>{out} holds what was done; --resume goes on from there.</source>
   <translation>जो हो चुका है वह {out} में है; --resume वहीं से आगे बढ़ता है।</translation>
  </message>
  <message>
   <source>{text!r} is no UID</source>
   <translation>{text!r} कोई UID नहीं है</translation>
  </message>
  <message>
   <source>{text!r} is no frame; frames are counted from 0</source>
   <translation>{text!r} कोई फ़्रेम नहीं है; फ़्रेम 0 से गिने जाते हैं</translation>
  </message>
  <message>
   <source>{text!r} is no number from 1 on</source>
   <translation>{text!r} 1 या उससे बड़ी कोई संख्या नहीं है</translation>
  </message>
  <message>
   <source>{title} listens on {host}:{port}.</source>
   <translation>{title} {host}:{port} पर सुन रहा है।</translation>
  </message>
  <message>
   <source>{weak} It is written all the same, for research.</source>
   <translation>{weak} फिर भी शोध के लिए लिखा गया है।</translation>
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
   <translation>अनुरोध पर उत्तर दिया गया। {reason}</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>क्षेत्रफल</translation>
  </message>
  <message>
   <source>Can't open {name}</source>
   <translation>{name} को नहीं खोला जा सका</translation>
  </message>
  <message>
   <source>Can't show this series in three planes</source>
   <translation>यह सीरीज़ तीन प्लेन में नहीं दिखाई जा सकती</translation>
  </message>
  <message>
   <source>Can't speak {language}</source>
   <translation>भाषा {language} का उपयोग नहीं हो सका</translation>
  </message>
  <message>
   <source>Class and mask contradict each other.</source>
   <translation>क्लास और मास्क एक-दूसरे का खंडन करते हैं।</translation>
  </message>
  <message>
   <source>Classifying</source>
   <comment>progress</comment>
   <translation>क्लासिफ़िकेशन</translation>
  </message>
  <message>
   <source>Dice with reference</source>
   <translation>रेफ़रेंस के साथ Dice</translation>
  </message>
  <message>
   <source>Expert's label</source>
   <translation>विशेषज्ञ का लेबल</translation>
  </message>
  <message>
   <source>For research use only. Not a medical device.</source>
   <translation>केवल शोध के लिए। चिकित्सा उपकरण (मेडिकल डिवाइस) नहीं है।</translation>
  </message>
  <message>
   <source>ID {patient}</source>
   <translation>ID {patient}</translation>
  </message>
  <message>
   <source>Loading model</source>
   <comment>progress</comment>
   <translation>मॉडल लोड हो रहा है</translation>
  </message>
  <message>
   <source>Longest diameter</source>
   <translation>सबसे लंबा व्यास</translation>
  </message>
  <message>
   <source>Look through the copies before you pass them on: text in the pictures isn't searched for, and a face can be recognized in a scan of a whole head.</source>
   <translation>कॉपी आगे देने से पहले उन्हें देख लें: तस्वीरों में टेक्स्ट नहीं खोजा जाता, और पूरे सिर के स्कैन में चेहरा पहचाना जा सकता है।</translation>
  </message>
  <message>
   <source>Most likely</source>
   <translation>सबसे संभावित</translation>
  </message>
  <message>
   <source>No pixel of this slice is a number; it is shown black.</source>
   <translation>इस स्लाइस का कोई भी पिक्सेल संख्या नहीं है; इसे काला दिखाया गया है।</translation>
  </message>
  <message>
   <source>No segmenter ran.</source>
   <translation>कोई सेगमेंटर नहीं चला।</translation>
  </message>
  <message>
   <source>No tumor</source>
   <translation>ट्यूमर नहीं</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on slices of unknown sequence.</source>
   <translation>किसी ने नहीं मापा है कि अज्ञात सीक्वेंस की स्लाइसों पर {model} कितनी बार सही होता है।</translation>
  </message>
  <message>
   <source>Nobody has measured how often {model} is right on {kind}.</source>
   <translation>किसी ने नहीं मापा है कि {kind} पर {model} कितनी बार सही होता है।</translation>
  </message>
  <message>
   <source>Not analyzed</source>
   <translation>विश्लेषण नहीं हुआ</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so its mask isn't shown.</source>
   <translation>आउटलाइन नहीं: {model} को ट्यूमर नहीं दिखता, इसलिए उसका मास्क नहीं दिखाया गया।</translation>
  </message>
  <message>
   <source>Not outlined: {model} sees no tumor, so {segmenter} was not asked.</source>
   <translation>आउटलाइन नहीं: {model} को ट्यूमर नहीं दिखता, इसलिए {segmenter} से नहीं पूछा गया।</translation>
  </message>
  <message>
   <source>On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted}).</source>
   <translation>{kind} पर {model} 100 में से {value} ट्यूमर ढूँढ पाता है ({low} से {high}, {counted})।</translation>
  </message>
  <message>
   <source>On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} to {high}, {counted}).</source>
   <translation>{kind} पर {model} को बिना ट्यूमर वाली 100 में से {value} स्लाइसों में ट्यूमर दिखता है ({low} से {high}, {counted})।</translation>
  </message>
  <message>
   <source>Outlining</source>
   <comment>progress</comment>
   <translation>आउटलाइन</translation>
  </message>
  <message>
   <source>Pixels of the value {value:g} lie far outside all others; they are taken as absent and shown as the darkest value.</source>
   <translation>{value:g} मान वाले पिक्सेल बाकी सबसे बहुत बाहर हैं; उन्हें अनुपस्थित मानकर सबसे गहरे मान में दिखाया गया है।</translation>
  </message>
  <message>
   <source>Pixels that are not numbers are shown as the darkest value, and those that are infinite as the brightest.</source>
   <translation>जो पिक्सेल संख्या नहीं हैं वे सबसे गहरे मान में, और जो अनंत हैं वे सबसे चमकीले मान में दिखाए गए हैं।</translation>
  </message>
  <message>
   <source>Probability inside</source>
   <translation>भीतर की संभाव्यता</translation>
  </message>
  <message>
   <source>Probably</source>
   <translation>संभवतः</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>progress</comment>
   <translation>पढ़ना</translation>
  </message>
  <message>
   <source>Second</source>
   <translation>दूसरी</translation>
  </message>
  <message>
   <source>Sizes in mm are calibrated by a reader.</source>
   <translation>mm में माप किसी रीडर द्वारा कैलिब्रेट किए गए हैं।</translation>
  </message>
  <message>
   <source>Some places were scanned {fewest} times and others {most} times.</source>
   <translation>कुछ जगहें {fewest} बार और कुछ {most} बार स्कैन की गईं।</translation>
  </message>
  <message>
   <source>T1 with contrast</source>
   <translation>पोस्ट-कंट्रास्ट T1</translation>
  </message>
  <message>
   <source>The answer depends on how the slice lies.</source>
   <translation>उत्तर इस पर निर्भर करता है कि स्लाइस किस स्थिति में है।</translation>
  </message>
  <message>
   <source>The file also gives measured values, which aren't shown: {formula}.</source>
   <translation>फ़ाइल में मापे गए मान भी हैं, जो नहीं दिखाए गए: {formula}।</translation>
  </message>
  <message>
   <source>The file doesn't say how it lies in the patient: left and right may be swapped.</source>
   <translation>फ़ाइल यह नहीं बताती कि वह मरीज़ में किस दिशा में है: बायाँ और दायाँ आपस में बदले हो सकते हैं।</translation>
  </message>
  <message>
   <source>The file doesn't say how its pixels are coded; they were read as plain.</source>
   <translation>फ़ाइल यह नहीं बताती कि उसके पिक्सेल कैसे कोड किए गए हैं; उन्हें सादा मानकर पढ़ा गया।</translation>
  </message>
  <message>
   <source>The file has an overlay with marks, which isn't shown.</source>
   <translation>फ़ाइल में चिह्नों वाला एक ओवरले है, जो नहीं दिखाया गया।</translation>
  </message>
  <message>
   <source>The file holds many slices as one mosaic, but doesn't say how many; they are shown as one picture.</source>
   <translation>फ़ाइल में कई स्लाइसें एक मोज़ेक के रूप में हैं, पर यह नहीं बताया गया कि कितनी; उन्हें एक तस्वीर के रूप में दिखाया गया है।</translation>
  </message>
  <message>
   <source>The file holds more pixel data than its header promises; the rest was left out.</source>
   <translation>फ़ाइल में हेडर में बताए गए से अधिक पिक्सेल डेटा है; बाकी छोड़ दिया गया।</translation>
  </message>
  <message>
   <source>The file's axes aren't at right angles, so its orientation is left out.</source>
   <translation>फ़ाइल के अक्ष समकोण पर नहीं हैं, इसलिए उसका ओरिएंटेशन छोड़ दिया गया।</translation>
  </message>
  <message>
   <source>The file's label is none of the known ones and is left out.</source>
   <translation>फ़ाइल का लेबल ज्ञात लेबलों में से नहीं है और छोड़ दिया गया।</translation>
  </message>
  <message>
   <source>The file's orientation is impossible and is left out.</source>
   <translation>फ़ाइल का ओरिएंटेशन असंभव है और छोड़ दिया गया।</translation>
  </message>
  <message>
   <source>The file's pixel spacing is impossible and is left out.</source>
   <translation>फ़ाइल की पिक्सेल स्पेसिंग असंभव है और छोड़ दी गई।</translation>
  </message>
  <message>
   <source>The file's rescale slope is 0 and was taken as 1.</source>
   <translation>फ़ाइल का रीस्केल स्लोप 0 है, उसे 1 माना गया।</translation>
  </message>
  <message>
   <source>The file's tumor mask doesn't fit the image and is left out.</source>
   <translation>फ़ाइल का ट्यूमर मास्क इमेज से मेल नहीं खाता और छोड़ दिया गया।</translation>
  </message>
  <message>
   <source>The file's values differ in digits that aren't kept, so fine differences are lost.</source>
   <translation>फ़ाइल के मान ऐसे अंकों में भिन्न हैं जो रखे नहीं जाते, इसलिए बारीक अंतर खो गए हैं।</translation>
  </message>
  <message>
   <source>The file's window shows nothing and was replaced.</source>
   <translation>फ़ाइल की विंडो में कुछ नहीं दिखता, इसलिए उसे बदल दिया गया।</translation>
  </message>
  <message>
   <source>The model is often wrong on this sequence.</source>
   <translation>इस सीक्वेंस पर मॉडल अक्सर गलत होता है।</translation>
  </message>
  <message>
   <source>The model was never measured on this sequence.</source>
   <translation>इस सीक्वेंस पर मॉडल को कभी नहीं मापा गया।</translation>
  </message>
  <message>
   <source>The outline is doubtful (hatched): its mean probability is {percent}, and below {limit} it is often wrong.</source>
   <translation>आउटलाइन संदिग्ध है (धारीदार): इसकी औसत संभाव्यता {percent} है, और {limit} से नीचे यह अक्सर गलत होती है।</translation>
  </message>
  <message>
   <source>The outline is doubtful.</source>
   <translation>आउटलाइन संदिग्ध है।</translation>
  </message>
  <message>
   <source>The picture itself may show the patient's name, since {why}; look at it before you pass it on.</source>
   <translation>तस्वीर में ही मरीज़ का नाम दिख सकता है, क्योंकि {why}; आगे देने से पहले इसे देख लें।</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so sizes are in pixels.</source>
   <translation>पिक्सेल स्पेसिंग अज्ञात है, इसलिए माप पिक्सेल में हैं।</translation>
  </message>
  <message>
   <source>The pixel spacing was measured at the detector, so sizes in mm are larger than in the patient.</source>
   <translation>पिक्सेल स्पेसिंग डिटेक्टर पर मापी गई थी, इसलिए mm में माप मरीज़ के वास्तविक माप से बड़े हैं।</translation>
  </message>
  <message>
   <source>The probability is too low.</source>
   <translation>संभाव्यता बहुत कम है।</translation>
  </message>
  <message>
   <source>The scan is unusual; answered on request.</source>
   <translation>स्कैन असामान्य है; अनुरोध पर उत्तर दिया गया।</translation>
  </message>
  <message>
   <source>The segmenter outlined nothing in this slice.</source>
   <translation>सेगमेंटर ने इस स्लाइस में कोई आउटलाइन नहीं बनाई।</translation>
  </message>
  <message>
   <source>The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm.</source>
   <translation>स्लाइसों के बीच की दूरी असमान है: {nearest_mm:.1f} से {farthest_mm:.1f} mm।</translation>
  </message>
  <message>
   <source>This image was compressed with loss{how}; fine detail may be missing or false.</source>
   <translation>इस इमेज को हानि के साथ कंप्रेस किया गया{how}; बारीक विवरण गायब या गलत हो सकते हैं।</translation>
  </message>
  <message>
   <source>This is a reformat, which was computed from other slices; the models were trained on slices as scanners take them.</source>
   <translation>यह रिफ़ॉर्मैट है, जो दूसरी स्लाइसों से गणना करके बना है; मॉडल स्कैनर से मिली स्लाइसों पर प्रशिक्षित हैं।</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map.</source>
   <translation>इस मॉडल का कोई Grad-CAM मैप नहीं है।</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map. {sentence}.</source>
   <translation>इस मॉडल का कोई Grad-CAM मैप नहीं है। {sentence}।</translation>
  </message>
  <message>
   <source>This model has no Grad-CAM map: {reason}.</source>
   <translation>इस मॉडल का कोई Grad-CAM मैप नहीं है: {reason}।</translation>
  </message>
  <message>
   <source>Tumor mask only</source>
   <translation>केवल ट्यूमर मास्क</translation>
  </message>
  <message>
   <source>Tumor, {percent}</source>
   <translation>ट्यूमर, {percent}</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>अनिर्णीत</translation>
  </message>
  <message>
   <source>Undecided, tumor {percent}</source>
   <translation>अनिर्णीत, ट्यूमर {percent}</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain.</source>
   <translation>यह कौन-सा ट्यूमर है, यह निश्चित नहीं है।</translation>
  </message>
  <message>
   <source>Which tumor it is isn't certain: {first} or {second}.</source>
   <translation>यह कौन-सा ट्यूमर है, यह निश्चित नहीं है: {first} या {second}।</translation>
  </message>
  <message>
   <source>Writing</source>
   <comment>progress</comment>
   <translation>लिखना</translation>
  </message>
  <message>
   <source>Your comment and texts on slices are printed as you wrote them.</source>
   <translation>आपकी टिप्पणी और स्लाइसों पर लिखे टेक्स्ट वैसे ही छपते हैं जैसे आपने लिखे।</translation>
  </message>
  <message>
   <source>all sequences together</source>
   <translation>सभी सीक्वेंस</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>कोण</translation>
  </message>
  <message>
   <source>arrow</source>
   <translation>तीर</translation>
  </message>
  <message>
   <source>axial</source>
   <translation>एक्सियल</translation>
  </message>
  <message>
   <source>brainview itself has a fault here ({place})</source>
   <translation>यहाँ खुद brainview में एक खराबी है ({place})</translation>
  </message>
  <message>
   <source>coronal</source>
   <translation>कोरोनल</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>दूरी</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation>दीर्घवृत्त</translation>
  </message>
  <message>
   <source>freehand</source>
   <translation>फ़्रीहैंड</translation>
  </message>
  <message>
   <source>glioma</source>
   <translation>ग्लियोमा</translation>
  </message>
  <message>
   <source>install brainview again</source>
   <translation>brainview फिर से इंस्टॉल करें</translation>
  </message>
  <message>
   <source>meningioma</source>
   <translation>मेनिंजियोमा</translation>
  </message>
  <message>
   <source>no tumor</source>
   <translation>ट्यूमर नहीं</translation>
  </message>
  <message>
   <source>other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>other sequences</source>
   <translation>अन्य सीक्वेंस</translation>
  </message>
  <message>
   <source>over 99 %</source>
   <translation>99 % से अधिक</translation>
  </message>
  <message>
   <source>perpendicular pair</source>
   <translation>लंबवत जोड़ी</translation>
  </message>
  <message>
   <source>pituitary</source>
   <translation>पिट्यूटरी</translation>
  </message>
  <message>
   <source>please report this sentence</source>
   <translation>कृपया इस वाक्य की सूचना दें</translation>
  </message>
  <message>
   <source>polygon</source>
   <translation>बहुभुज</translation>
  </message>
  <message>
   <source>sagittal</source>
   <translation>सैजिटल</translation>
  </message>
  <message>
   <source>slice {number}, tumor {percent}</source>
   <translation>स्लाइस {number}, ट्यूमर {percent}</translation>
  </message>
  <message>
   <source>text</source>
   <translation>टेक्स्ट</translation>
  </message>
  <message>
   <source>the file with its sentences is missing or damaged</source>
   <translation>उसके वाक्यों की फ़ाइल मौजूद नहीं है या ख़राब है</translation>
  </message>
  <message>
   <source>tumor</source>
   <translation>ट्यूमर</translation>
  </message>
  <message>
   <source>under 1 %</source>
   <translation>1 % से कम</translation>
  </message>
  <message>
   <source>{class_name}, {percent}</source>
   <translation>{class_name}, {percent}</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but its own mask marks none; look at both.</source>
   <translation>{classifier} को ट्यूमर दिखता है, पर उसके अपने मास्क में कोई नहीं है; दोनों देखें।</translation>
  </message>
  <message>
   <source>{classifier} sees a tumor, but {segmenter} marks none; look at both.</source>
   <translation>{classifier} को ट्यूमर दिखता है, पर {segmenter} ने कोई चिह्नित नहीं किया; दोनों देखें।</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but its own mask marks one; look at both.</source>
   <translation>{classifier} को ट्यूमर नहीं दिखता, पर उसके अपने मास्क में एक है; दोनों देखें।</translation>
  </message>
  <message>
   <source>{classifier} sees no tumor, but {segmenter} marks one; look at both.</source>
   <translation>{classifier} को ट्यूमर नहीं दिखता, पर {segmenter} ने एक चिह्नित किया; दोनों देखें।</translation>
  </message>
  <message numerus="yes">
   <source>{count} file is a copy of others here and not shown again.</source>
   <extracomment>{count} files are copies of others here and not shown again.</extracomment>
   <translation>
    <numerusform>{count} फ़ाइल यहाँ की दूसरी फ़ाइल की कॉपी है और दोबारा नहीं दिखाई गई।</numerusform>
    <numerusform>{count} फ़ाइलें यहाँ की दूसरी फ़ाइलों की कॉपी हैं और दोबारा नहीं दिखाई गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} patient</source>
   <extracomment>{count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,} मरीज़</numerusform>
    <numerusform>{count:,} मरीज़</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} pixel</source>
   <extracomment>{count:,} pixels</extracomment>
   <translation>
    <numerusform>{count:,} पिक्सेल</numerusform>
    <numerusform>{count:,} पिक्सेल</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice answered on request</source>
   <extracomment>{count:,} slices answered on request</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस का उत्तर अनुरोध पर दिया गया</numerusform>
    <numerusform>{count:,} स्लाइसों के उत्तर अनुरोध पर दिए गए</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice seems to be missing between the others.</source>
   <extracomment>{count} slices seem to be missing between the others.</extracomment>
   <translation>
    <numerusform>बीच में {count} स्लाइस गायब लगती है।</numerusform>
    <numerusform>बीच में {count} स्लाइसें गायब लगती हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{label}: {value}</source>
   <translation>{label}: {value}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation>{low} से {high}</translation>
  </message>
  <message>
   <source>{low} to {high} px</source>
   <translation>{low} से {high} px</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} मिरर की गई इसी स्लाइस का अलग उत्तर देता है: उसे ट्यूमर दिखता है या नहीं, यह स्लाइस की स्थिति पर निर्भर है।</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}° or mirrored: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} {sign}{degrees:g}° घुमाई या मिरर की गई इसी स्लाइस का अलग उत्तर देता है: उसे ट्यूमर दिखता है या नहीं, यह स्लाइस की स्थिति पर निर्भर है।</translation>
  </message>
  <message>
   <source>{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: whether it sees a tumor depends on how the slice lies.</source>
   <translation>{model} {sign}{degrees:g}° घुमाई गई इसी स्लाइस का अलग उत्तर देता है: उसे ट्यूमर दिखता है या नहीं, यह स्लाइस की स्थिति पर निर्भर है।</translation>
  </message>
  <message>
   <source>{model} gives a tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} ट्यूमर को {percent} देता है; {limit} से नीचे कोई उत्तर नहीं दिया जाता।</translation>
  </message>
  <message>
   <source>{model} gives no tumor {percent}; below {limit} no answer is given.</source>
   <translation>{model} ट्यूमर न होने को {percent} देता है; {limit} से नीचे कोई उत्तर नहीं दिया जाता।</translation>
  </message>
  <message>
   <source>{model} gives the most likely class {percent}; below {limit} no answer is given.</source>
   <translation>{model} सबसे संभावित क्लास को {percent} देता है; {limit} से नीचे कोई उत्तर नहीं दिया जाता।</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices alone; the plane of this one is unknown.</source>
   <translation>{model} केवल {planes} स्लाइसों पर प्रशिक्षित है; इस स्लाइस का प्लेन अज्ञात है।</translation>
  </message>
  <message>
   <source>{model} was trained on {planes} slices; this one is {plane}.</source>
   <translation>{model} {planes} स्लाइसों पर प्रशिक्षित है; यह स्लाइस {plane} है।</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} और {last}</translation>
  </message>
  <message>
   <source>{others} or {last}</source>
   <translation>{others} या {last}</translation>
  </message>
  <message>
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain black: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>सिर का {percent} % पूरी तरह काला है: इमेज सेव करते समय संकरी विंडो तय कर दी गई थी, और उत्तर गलत हो सकता है।</translation>
  </message>
  <message>
   <source>{percent} % of the head is plain white: a narrow window was fixed when the image was saved, and the answer may be wrong.</source>
   <translation>सिर का {percent} % पूरी तरह सफ़ेद है: इमेज सेव करते समय संकरी विंडो तय कर दी गई थी, और उत्तर गलत हो सकता है।</translation>
  </message>
  <message>
   <source>{plane} slices of all sequences</source>
   <translation>सभी सीक्वेंस की {plane} स्लाइसें</translation>
  </message>
  <message>
   <source>{plane} {sequence}</source>
   <translation>{plane} {sequence}</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}।</translation>
  </message>
  <message>
   <source>{what}: {reason}; {remedy}.</source>
   <translation>{what}: {reason}; {remedy}।</translation>
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
   <translation>संदेह के साथ उत्तर दिया गया</translation>
  </message>
  <message>
   <source>At least {volume}.</source>
   <translation>कम से कम {volume}।</translation>
  </message>
  <message>
   <source>Can't write a NIfTI mask</source>
   <translation>NIfTI मास्क नहीं लिखा जा सकता</translation>
  </message>
  <message>
   <source>Can't write a parametric map</source>
   <translation>पैरामेट्रिक मैप नहीं लिखा जा सकता</translation>
  </message>
  <message>
   <source>Can't write a segmentation</source>
   <translation>सेगमेंटेशन नहीं लिखा जा सकता</translation>
  </message>
  <message>
   <source>Can't write into the folder {name}</source>
   <translation>फ़ोल्डर {name} में नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>De-identified: no name, ID or date of patient and study</source>
   <translation>डी-आइडेंटिफ़ाइड: मरीज़ और स्टडी का कोई नाम, ID या तारीख नहीं</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>विफल</translation>
  </message>
  <message>
   <source>Grad-CAM of the class of the most suspicious slice as a DICOM parametric map</source>
   <translation>सबसे संदिग्ध स्लाइस की क्लास का Grad-CAM, DICOM पैरामेट्रिक मैप के रूप में</translation>
  </message>
  <message>
   <source>Input SHA-256</source>
   <translation>इनपुट SHA-256</translation>
  </message>
  <message>
   <source>Largest outline: slice {number}</source>
   <translation>सबसे बड़ी आउटलाइन: स्लाइस {number}</translation>
  </message>
  <message>
   <source>Most suspicious and largest slice</source>
   <translation>सबसे संदिग्ध और सबसे बड़ी स्लाइस</translation>
  </message>
  <message>
   <source>Most suspicious and largest: slice {number}</source>
   <translation>सबसे संदिग्ध और सबसे बड़ी: स्लाइस {number}</translation>
  </message>
  <message>
   <source>Most suspicious slice</source>
   <translation>सबसे संदिग्ध स्लाइस</translation>
  </message>
  <message>
   <source>Most suspicious: slice {number}</source>
   <translation>सबसे संदिग्ध: स्लाइस {number}</translation>
  </message>
  <message>
   <source>Most suspicious: {slice}</source>
   <translation>सबसे संदिग्ध: {slice}</translation>
  </message>
  <message>
   <source>Neither a segmenter nor you outlined its slices.</source>
   <translation>इसकी स्लाइसों पर न सेगमेंटर ने आउटलाइन बनाई, न आपने।</translation>
  </message>
  <message>
   <source>No slice has an answer</source>
   <translation>किसी स्लाइस का उत्तर नहीं है</translation>
  </message>
  <message>
   <source>No tumor is outlined on any slice.</source>
   <translation>किसी स्लाइस पर ट्यूमर की आउटलाइन नहीं है।</translation>
  </message>
  <message>
   <source>None is outlined.</source>
   <translation>कोई आउटलाइन नहीं है।</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>पेज {number} / {count}</translation>
  </message>
  <message>
   <source>Patient {name}</source>
   <translation>मरीज़ {name}</translation>
  </message>
  <message>
   <source>Pixel spacing</source>
   <translation>पिक्सेल स्पेसिंग</translation>
  </message>
  <message>
   <source>Reformat</source>
   <translation>रिफ़ॉर्मैट</translation>
  </message>
  <message>
   <source>Refused</source>
   <translation>अस्वीकृत</translation>
  </message>
  <message>
   <source>Series report</source>
   <translation>सीरीज़ रिपोर्ट</translation>
  </message>
  <message>
   <source>Series {series}, slice {number} of {count}</source>
   <translation>सीरीज़ {series}, स्लाइस {number} / {count}</translation>
  </message>
  <message>
   <source>Slice distance</source>
   <translation>स्लाइसों की दूरी</translation>
  </message>
  <message>
   <source>Slice with the largest outline</source>
   <translation>सबसे बड़ी आउटलाइन वाली स्लाइस</translation>
  </message>
  <message>
   <source>Slice with the reader's mask</source>
   <translation>रीडर के मास्क वाली स्लाइस</translation>
  </message>
  <message>
   <source>Slice with the reader's measures</source>
   <translation>रीडर के मापों वाली स्लाइस</translation>
  </message>
  <message>
   <source>Slice {number} of {count}</source>
   <translation>स्लाइस {number} / {count}</translation>
  </message>
  <message>
   <source>The files name no patient</source>
   <translation>फ़ाइलों में किसी मरीज़ का नाम नहीं है</translation>
  </message>
  <message>
   <source>The series isn't DICOM.</source>
   <translation>सीरीज़ DICOM नहीं है।</translation>
  </message>
  <message>
   <source>Thickness</source>
   <translation>मोटाई</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>दूसरा फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>it can't be read ({why})</source>
   <translation>इसे पढ़ा नहीं जा सकता ({why})</translation>
  </message>
  <message>
   <source>leave map away, or choose a model that has one</source>
   <translation>map हटा दें, या ऐसा मॉडल चुनें जिसका मैप हो</translation>
  </message>
  <message>
   <source>leave nifti away, or choose a segmenter</source>
   <translation>nifti हटा दें, या कोई सेगमेंटर चुनें</translation>
  </message>
  <message>
   <source>leave nifti away, or write a segmentation (seg)</source>
   <translation>nifti हटा दें, या सेगमेंटेशन (seg) लिखें</translation>
  </message>
  <message>
   <source>leave seg away, or choose a segmenter</source>
   <translation>seg हटा दें, या कोई सेगमेंटर चुनें</translation>
  </message>
  <message>
   <source>measurements and classes as a DICOM structured report; the segmentation, which it refers to, is written, too</source>
   <translation>माप और क्लासें, DICOM स्ट्रक्चर्ड रिपोर्ट के रूप में; जिस सेगमेंटेशन का इसमें संदर्भ है, वह भी लिखा जाता है</translation>
  </message>
  <message>
   <source>neither a segmenter nor a reader has outlined a slice</source>
   <translation>न सेगमेंटर ने किसी स्लाइस पर आउटलाइन बनाई, न रीडर ने</translation>
  </message>
  <message>
   <source>no segmenter has outlined a slice</source>
   <translation>किसी सेगमेंटर ने किसी स्लाइस पर आउटलाइन नहीं बनाई</translation>
  </message>
  <message>
   <source>study of {date}</source>
   <translation>{date} की स्टडी</translation>
  </message>
  <message>
   <source>tables of slices, of lesions, and of what a reader decided and measured</source>
   <translation>स्लाइसों, लीज़न, और रीडर के निर्णयों व मापों की तालिकाएँ</translation>
  </message>
  <message>
   <source>the lesions as a NIfTI mask, each with its number</source>
   <translation>लीज़न NIfTI मास्क के रूप में, हर एक अपने क्रमांक के साथ</translation>
  </message>
  <message>
   <source>the masks as a DICOM segmentation, a reader's as another one</source>
   <translation>मास्क DICOM सेगमेंटेशन के रूप में, रीडर के मास्क अलग</translation>
  </message>
  <message>
   <source>the pages of the report as DICOM secondary captures</source>
   <translation>रिपोर्ट के पेज DICOM सेकेंडरी कैप्चर के रूप में</translation>
  </message>
  <message>
   <source>the pages of the report as pictures</source>
   <translation>रिपोर्ट के पेज तस्वीरों के रूप में</translation>
  </message>
  <message>
   <source>the report on the series as a PDF, and the same encapsulated in DICOM</source>
   <translation>सीरीज़ की रिपोर्ट PDF में, और वही DICOM में एनकैप्सुलेट की हुई</translation>
  </message>
  <message>
   <source>the result, and everything that is needed to repeat it</source>
   <translation>परिणाम, और उसे दोहराने के लिए ज़रूरी हर चीज़</translation>
  </message>
  <message>
   <source>there is no Grad-CAM map of any slice</source>
   <translation>किसी स्लाइस का Grad-CAM मैप नहीं है</translation>
  </message>
  <message>
   <source>unknown reason</source>
   <translation>कारण अज्ञात</translation>
  </message>
  <message>
   <source>volume {number}</source>
   <translation>वॉल्यूम {number}</translation>
  </message>
  <message numerus="yes">
   <source>{count} isolated speck is in no sum.</source>
   <extracomment>{count:,} isolated specks are in no sum.</extracomment>
   <translation>
    <numerusform>{count:,} अलग-थलग सूक्ष्म धब्बा किसी योग में नहीं है।</numerusform>
    <numerusform>{count:,} अलग-थलग सूक्ष्म धब्बे किसी योग में नहीं हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice failed</source>
   <extracomment>{count:,} slices failed</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस विफल</numerusform>
    <numerusform>{count:,} स्लाइसें विफल</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of the series not analyzed.</source>
   <extracomment>{count:,} slices of the series not analyzed.</extracomment>
   <translation>
    <numerusform>सीरीज़ की {count:,} स्लाइस का विश्लेषण नहीं हुआ।</numerusform>
    <numerusform>सीरीज़ की {count:,} स्लाइसों का विश्लेषण नहीं हुआ।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice refused</source>
   <extracomment>{count:,} slices refused</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस अस्वीकृत</numerusform>
    <numerusform>{count:,} स्लाइसें अस्वीकृत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice undecided</source>
   <extracomment>{count:,} slices undecided</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस अनिर्णीत</numerusform>
    <numerusform>{count:,} स्लाइसें अनिर्णीत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{found} on {places} of {count} slice</source>
   <extracomment>{found} on {places} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} में से {places} स्लाइस पर {found}</numerusform>
    <numerusform>{count:,} में से {places} स्लाइस पर {found}</numerusform>
   </translation>
  </message>
  <message>
   <source>{slice}, center {center} mm (LPS)</source>
   <translation>{slice}, केंद्र {center} mm (LPS)</translation>
  </message>
  <message numerus="yes">
   <source>{volume} (the model: {other}), corrected on {count} slice</source>
   <extracomment>{volume} (the model: {other}), corrected on {count:,} slices</extracomment>
   <translation>
    <numerusform>{volume} (मॉडल: {other}), {count:,} स्लाइस पर सुधारा गया</numerusform>
    <numerusform>{volume} (मॉडल: {other}), {count:,} स्लाइसों पर सुधारा गया</numerusform>
   </translation>
  </message>
  <message>
   <source>{volume} together.</source>
   <translation>कुल मिलाकर {volume}।</translation>
  </message>
 </context>
 <context>
  <name>gui.batch</name>
  <message>
   <source>A PNG of each tumor mask</source>
   <translation>हर ट्यूमर मास्क की PNG</translation>
  </message>
  <message>
   <source>A batch is running.</source>
   <translation>एक बैच चल रहा है।</translation>
  </message>
  <message>
   <source>A report page per scan</source>
   <translation>हर स्कैन का एक रिपोर्ट पेज</translation>
  </message>
  <message>
   <source>A table with this name is there. It will be replaced.</source>
   <translation>इस नाम की तालिका मौजूद है। उसे बदल दिया जाएगा।</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>सभी फ़ाइलें</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>उत्तर दिया गया</translation>
  </message>
  <message>
   <source>Answered, doubt</source>
   <translation>उत्तर, संदेह सहित</translation>
  </message>
  <message>
   <source>Any probability</source>
   <translation>कोई भी संभाव्यता</translation>
  </message>
  <message>
   <source>At least</source>
   <translation>न्यूनतम</translation>
  </message>
  <message>
   <source>At most</source>
   <translation>अधिकतम</translation>
  </message>
  <message>
   <source>Batch – brainview</source>
   <translation>बैच – brainview</translation>
  </message>
  <message>
   <source>Can't show the folder.</source>
   <translation>फ़ोल्डर नहीं दिखाया जा सका।</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>act</comment>
   <translation>बदलें</translation>
  </message>
  <message>
   <source>Choose a ZIP archive or several scans</source>
   <translation>कोई ZIP आर्काइव या कई स्कैन चुनें</translation>
  </message>
  <message>
   <source>Choose a folder first.</source>
   <translation>पहले कोई फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>Choose a folder of scans</source>
   <translation>स्कैन का फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>Choose a folder that holds scans.</source>
   <translation>ऐसा फ़ोल्डर चुनें जिसमें स्कैन हों।</translation>
  </message>
  <message>
   <source>Choose a folder, a ZIP archive or several files, or drop them on this window.</source>
   <translation>कोई फ़ोल्डर, ZIP आर्काइव या कई फ़ाइलें चुनें, या उन्हें इस विंडो पर छोड़ें।</translation>
  </message>
  <message>
   <source>Choose scans or a ZIP archive</source>
   <translation>स्कैन या ZIP आर्काइव चुनें</translation>
  </message>
  <message>
   <source>Choose where the table is written</source>
   <translation>चुनें कि तालिका कहाँ लिखी जाए</translation>
  </message>
  <message>
   <source>Choose who answers and what is written.</source>
   <translation>चुनें कि उत्तर कौन दे और क्या लिखा जाए।</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>क्लास</translation>
  </message>
  <message>
   <source>Classify a folder</source>
   <translation>फ़ोल्डर का क्लासिफ़िकेशन</translation>
  </message>
  <message>
   <source>Classify what is chosen</source>
   <translation>चुने हुए का क्लासिफ़िकेशन करें</translation>
  </message>
  <message>
   <source>Each scan with its Grad-CAM map</source>
   <translation>हर स्कैन अपने Grad-CAM मैप के साथ</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>हर क्लास</translation>
  </message>
  <message>
   <source>Every status</source>
   <translation>हर स्थिति</translation>
  </message>
  <message>
   <source>File {number:,}</source>
   <translation>फ़ाइल {number:,}</translation>
  </message>
  <message>
   <source>Files that haven't changed since then keep their rows.</source>
   <translation>जो फ़ाइलें तब से नहीं बदलीं, उनकी पंक्तियाँ बनी रहती हैं।</translation>
  </message>
  <message>
   <source>Files…</source>
   <translation>फ़ाइलें…</translation>
  </message>
  <message>
   <source>Folder…</source>
   <translation>फ़ोल्डर…</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>फ़्रेम</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>आगे बढ़ें</translation>
  </message>
  <message>
   <source>Go on from the last run</source>
   <translation>पिछले रन से आगे बढ़ें</translation>
  </message>
  <message>
   <source>HTML page</source>
   <translation>HTML पेज</translation>
  </message>
  <message>
   <source>Heat maps</source>
   <translation>हीट मैप</translation>
  </message>
  <message>
   <source>Let nothing new begin</source>
   <translation>नया कुछ शुरू न होने दें</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation>मॉडल लोड हो रहे हैं</translation>
  </message>
  <message>
   <source>Look for it, or run the batch again.</source>
   <translation>उसे खोजें, या बैच फिर से चलाएँ।</translation>
  </message>
  <message>
   <source>Looking for files</source>
   <translation>फ़ाइलें खोजी जा रही हैं</translation>
  </message>
  <message>
   <source>MODELS</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation>मास्क</translation>
  </message>
  <message>
   <source>Name hidden</source>
   <translation>नाम छिपा है</translation>
  </message>
  <message>
   <source>No folder is chosen.</source>
   <translation>कोई फ़ोल्डर नहीं चुना गया।</translation>
  </message>
  <message>
   <source>No scan was found.</source>
   <translation>कोई स्कैन नहीं मिला।</translation>
  </message>
  <message>
   <source>No segmenter is chosen.</source>
   <translation>कोई सेगमेंटर नहीं चुना गया।</translation>
  </message>
  <message>
   <source>No table yet.</source>
   <translation>अभी कोई तालिका नहीं।</translation>
  </message>
  <message numerus="yes">
   <source>Not finished: {count} scan done</source>
   <extracomment>Not finished: {count:,} scans done</extracomment>
   <translation>
    <numerusform>अधूरा: {count:,} स्कैन पूरा</numerusform>
    <numerusform>अधूरा: {count:,} स्कैन पूरे</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new begins until you go on.</source>
   <translation>आपके आगे बढ़ाने तक नया कुछ शुरू नहीं होता।</translation>
  </message>
  <message>
   <source>One page with a thumbnail per scan, for a browser</source>
   <translation>ब्राउज़र के लिए एक पेज, हर स्कैन के थंबनेल के साथ</translation>
  </message>
  <message>
   <source>One row per series</source>
   <translation>हर सीरीज़ की एक पंक्ति</translation>
  </message>
  <message>
   <source>Open the folder of the table</source>
   <translation>तालिका का फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Or drop one on this window.</source>
   <translation>या इस विंडो पर कोई फ़ोल्डर छोड़ें।</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>रुका हुआ</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>संभाव्यता</translation>
  </message>
  <message>
   <source>Probability in percent</source>
   <translation>संभाव्यता प्रतिशत में</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>प्रगति</translation>
  </message>
  <message>
   <source>RESULTS</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Remarks</source>
   <translation>टिप्पणियाँ</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>Rows written to {path}.</source>
   <translation>पंक्तियाँ {path} में लिखी गईं।</translation>
  </message>
  <message>
   <source>SCANS</source>
   <translation>स्कैन</translation>
  </message>
  <message>
   <source>SCANS BY CLASS</source>
   <translation>क्लास के अनुसार स्कैन</translation>
  </message>
  <message>
   <source>Save what is shown</source>
   <translation>दिखाई गई पंक्तियाँ सेव करें</translation>
  </message>
  <message>
   <source>Save what is shown…</source>
   <translation>दिखाई गई पंक्तियाँ सेव करें…</translation>
  </message>
  <message>
   <source>Scans and archives</source>
   <translation>स्कैन और आर्काइव</translation>
  </message>
  <message>
   <source>Scans by class: {counts}</source>
   <translation>क्लास के अनुसार स्कैन: {counts}</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>सब दिखाएँ</translation>
  </message>
  <message>
   <source>Show every row</source>
   <translation>हर पंक्ति दिखाएँ</translation>
  </message>
  <message>
   <source>Show table in folder</source>
   <translation>तालिका फ़ोल्डर में दिखाएँ</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>शुरू करें</translation>
  </message>
  <message>
   <source>Start. Every scan becomes a row; a file that can't be read is a row with its reason.</source>
   <translation>शुरू करें। हर स्कैन की एक पंक्ति बनती है; जो फ़ाइल पढ़ी नहीं जा सकती, उसकी पंक्ति में कारण होता है।</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>स्थिति</translation>
  </message>
  <message>
   <source>Stop; what is done is kept</source>
   <translation>बंद करें; जो हो चुका है वह बना रहता है</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>बंद किया गया</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>बंद हो रहा है</translation>
  </message>
  <message>
   <source>Table of results</source>
   <translation>परिणामों की तालिका</translation>
  </message>
  <message>
   <source>The folder of the table is no longer where it was.</source>
   <translation>तालिका का फ़ोल्डर अब वहाँ नहीं है जहाँ था।</translation>
  </message>
  <message>
   <source>The path of the table stands under Results.</source>
   <translation>तालिका का पाथ “परिणाम” में दिया है।</translation>
  </message>
  <message>
   <source>The system has no program that shows folders.</source>
   <translation>सिस्टम में फ़ोल्डर दिखाने वाला कोई प्रोग्राम नहीं है।</translation>
  </message>
  <message>
   <source>The table and the page have a row per DICOM series or volume, not per slice</source>
   <translation>तालिका और पेज में हर स्लाइस की नहीं, हर DICOM सीरीज़ या वॉल्यूम की एक पंक्ति होती है</translation>
  </message>
  <message>
   <source>The table is being written.</source>
   <translation>तालिका लिखी जा रही है।</translation>
  </message>
  <message>
   <source>There is no earlier run with this table.</source>
   <translation>इस तालिका का कोई पिछला रन नहीं है।</translation>
  </message>
  <message>
   <source>This file is no longer where it was.</source>
   <translation>यह फ़ाइल अब वहाँ नहीं है जहाँ थी।</translation>
  </message>
  <message>
   <source>This scan failed: its remark says why.</source>
   <translation>यह स्कैन विफल हुआ: कारण इसकी टिप्पणी में है।</translation>
  </message>
  <message>
   <source>Tumor</source>
   <translation>ट्यूमर</translation>
  </message>
  <message>
   <source>Tumor area</source>
   <translation>ट्यूमर का क्षेत्रफल</translation>
  </message>
  <message>
   <source>What was done is in the table. Start goes on from there.</source>
   <translation>जो हो चुका है वह तालिका में है। “शुरू करें” वहीं से आगे बढ़ता है।</translation>
  </message>
  <message>
   <source>What you chose holds no file that brainview reads.</source>
   <translation>आपने जो चुना, उसमें ऐसी कोई फ़ाइल नहीं है जिसे brainview पढ़ता हो।</translation>
  </message>
  <message>
   <source>Width of the panel with the choices</source>
   <translation>विकल्पों वाले पैनल की चौड़ाई</translation>
  </message>
  <message>
   <source>Write the rows below, filtered and sorted as they are, as a table</source>
   <translation>नीचे की पंक्तियाँ, जैसी फ़िल्टर और क्रमबद्ध हैं, तालिका के रूप में लिखें</translation>
  </message>
  <message>
   <source>in {folder}</source>
   <translation>{folder} में</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>{time} में</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>फ़ाइल</translation>
  </message>
  <message numerus="yes">
   <source>{count} answered</source>
   <extracomment>{count:,} answered</extracomment>
   <translation>
    <numerusform>{count:,} का उत्तर दिया गया</numerusform>
    <numerusform>{count:,} का उत्तर दिया गया</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} failed</source>
   <extracomment>{count:,} failed</extracomment>
   <translation>
    <numerusform>{count:,} विफल</numerusform>
    <numerusform>{count:,} विफल</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file</source>
   <extracomment>{count:,} files</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल</numerusform>
    <numerusform>{count:,} फ़ाइलें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file or folder</source>
   <extracomment>{count:,} files and folders</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल या फ़ोल्डर</numerusform>
    <numerusform>{count:,} फ़ाइलें और फ़ोल्डर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of them from the last run</source>
   <extracomment>{count:,} of them from the last run</extracomment>
   <translation>
    <numerusform>इनमें {count:,} पिछले रन से</numerusform>
    <numerusform>इनमें {count:,} पिछले रन से</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} refused</source>
   <extracomment>{count:,} refused</extracomment>
   <translation>
    <numerusform>{count:,} अस्वीकृत</numerusform>
    <numerusform>{count:,} अस्वीकृत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} row</source>
   <extracomment>{count:,} rows</extracomment>
   <translation>
    <numerusform>{count:,} पंक्ति</numerusform>
    <numerusform>{count:,} पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan done</source>
   <extracomment>{count:,} scans done</extracomment>
   <translation>
    <numerusform>{count:,} स्कैन पूरा</numerusform>
    <numerusform>{count:,} स्कैन पूरे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} undecided</source>
   <extracomment>{count:,} undecided</extracomment>
   <translation>
    <numerusform>{count:,} अनिर्णीत</numerusform>
    <numerusform>{count:,} अनिर्णीत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} without a file that could not be written</source>
   <extracomment>{count:,} without a file that could not be written</extracomment>
   <translation>
    <numerusform>{count:,} में कोई एक फ़ाइल नहीं लिखी जा सकी</numerusform>
    <numerusform>{count:,} में कोई एक फ़ाइल नहीं लिखी जा सकी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} file found so far</source>
   <extracomment>{done:,} of {count:,} files found so far</extracomment>
   <translation>
    <numerusform>अब तक मिली {count:,} में से {done:,} फ़ाइल</numerusform>
    <numerusform>अब तक मिली {count:,} में से {done:,} फ़ाइल</numerusform>
   </translation>
  </message>
  <message>
   <source>{frame} of {count}</source>
   <translation>{frame} / {count}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} row</source>
   <extracomment>{shown:,} of {count:,} rows</extracomment>
   <translation>
    <numerusform>{count:,} में से {shown:,} पंक्ति</numerusform>
    <numerusform>{count:,} में से {shown:,} पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message>
   <source>{speed} files a second</source>
   <translation>{speed} फ़ाइलें प्रति सेकंड</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>{time} शेष</translation>
  </message>
 </context>
 <context>
  <name>gui.dialogs</name>
  <message>
   <source>A PNG file for each page</source>
   <translation>हर पेज की एक PNG फ़ाइल</translation>
  </message>
  <message>
   <source>A new window, offered for scans without a modality:</source>
   <translation>बिना मोडैलिटी वाले स्कैन के लिए नई विंडो:</translation>
  </message>
  <message>
   <source>A new window, offered for {modality} scans:</source>
   <translation>{modality} स्कैन के लिए नई विंडो:</translation>
  </message>
  <message>
   <source>A second look at a brain MRI: class, Grad-CAM map and tumor mask.</source>
   <translation>ब्रेन MRI पर दूसरी नज़र: क्लास, Grad-CAM मैप और ट्यूमर मास्क।</translation>
  </message>
  <message>
   <source>AE title</source>
   <translation>AE टाइटल</translation>
  </message>
  <message>
   <source>About brainview</source>
   <translation>brainview के बारे में</translation>
  </message>
  <message>
   <source>About the whole series that is open.</source>
   <translation>खुली हुई पूरी सीरीज़ के बारे में।</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>जोड़ें</translation>
  </message>
  <message>
   <source>Add this to what is open, or replace it?</source>
   <translation>इसे खुले हुए के साथ जोड़ें, या उसकी जगह खोलें?</translation>
  </message>
  <message>
   <source>All DICOM images of what is open are copied by the Basic Profile of the standard: without names, IDs, dates and free text, with new UIDs. The pixels stay as they are; an image that may show text is refused unless a region of it is blanked.</source>
   <translation>खुले हुए की सभी DICOM इमेज मानक के Basic Profile के अनुसार कॉपी होती हैं: बिना नाम, ID, तारीख और मुक्त टेक्स्ट के, नए UID के साथ। पिक्सेल वैसे ही रहते हैं; जिस इमेज में टेक्स्ट दिख सकता हो वह अस्वीकृत होती है, जब तक उसका कोई हिस्सा काला न किया जाए।</translation>
  </message>
  <message>
   <source>All events</source>
   <translation>सभी घटनाएँ</translation>
  </message>
  <message>
   <source>An added study is shown beside the open one and scrolls with it.</source>
   <translation>जोड़ी गई स्टडी खुली स्टडी के पास दिखती है और उसके साथ स्क्रॉल होती है।</translation>
  </message>
  <message>
   <source>An archive files results under the patient only with it. Without it, they name nobody but keep the UIDs of the study.</source>
   <translation>आर्काइव केवल इसी के साथ परिणामों को मरीज़ के नीचे रखता है। इसके बिना उनमें किसी का नाम नहीं होता, पर स्टडी के UID रहते हैं।</translation>
  </message>
  <message>
   <source>Any</source>
   <comment>modality</comment>
   <translation>कोई भी</translation>
  </message>
  <message>
   <source>Any date</source>
   <translation>कोई भी तारीख</translation>
  </message>
  <message>
   <source>As many as make it faster</source>
   <translation>जितने से गति बढ़े</translation>
  </message>
  <message>
   <source>Ask the selected computer whether it answers</source>
   <translation>चुने हुए कंप्यूटर से पूछें कि वह उत्तर देता है या नहीं</translation>
  </message>
  <message>
   <source>Asking</source>
   <translation>पूछा जा रहा है</translation>
  </message>
  <message>
   <source>Asking {name}…</source>
   <translation>{name} से पूछा जा रहा है…</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>ऑडिट लॉग</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>पीछे</translation>
  </message>
  <message>
   <source>Back</source>
   <comment>step of the tour</comment>
   <translation>पीछे</translation>
  </message>
  <message>
   <source>Back to no key</source>
   <translation>वापस बिना कुंजी के</translation>
  </message>
  <message>
   <source>Back to {key}</source>
   <translation>वापस {key} पर</translation>
  </message>
  <message>
   <source>Bars stand still while work of unknown length goes on</source>
   <translation>अज्ञात अवधि का काम चलते समय प्रगति पट्टियाँ स्थिर रहती हैं</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>शुरुआत</translation>
  </message>
  <message>
   <source>Blank in every image</source>
   <translation>हर इमेज में काला करें</translation>
  </message>
  <message>
   <source>CSV files of slices, of lesions, and of what you measured</source>
   <translation>स्लाइसों, लीज़न और आपके मापों की CSV फ़ाइलें</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>कैश</translation>
  </message>
  <message>
   <source>Change folder</source>
   <translation>फ़ोल्डर बदलें</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>जाँचें</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>फिर जाँचें</translation>
  </message>
  <message>
   <source>Check this computer</source>
   <translation>इस कंप्यूटर की जाँच</translation>
  </message>
  <message>
   <source>Choose where the files are written</source>
   <translation>चुनें कि फ़ाइलें कहाँ लिखी जाएँ</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>चुनें…</translation>
  </message>
  <message>
   <source>Cite it as: The brainview authors. brainview (version {version}) [Software].</source>
   <translation>इस प्रकार उद्धृत करें: The brainview authors. brainview (version {version}) [Software].</translation>
  </message>
  <message>
   <source>Click a key to change it.</source>
   <translation>कुंजी बदलने के लिए उस पर क्लिक करें।</translation>
  </message>
  <message>
   <source>Click, then press another key</source>
   <translation>क्लिक करें, फिर दूसरी कुंजी दबाएँ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Computer</source>
   <translation>कंप्यूटर</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>कॉपी हुआ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the DICOM images without the patient's identity</source>
   <translation>मरीज़ की पहचान के बिना DICOM इमेज कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the selected lines</source>
   <translation>चुनी हुई पंक्तियाँ कॉपी करें</translation>
  </message>
  <message>
   <source>Copy this into a report of a problem. It holds no patient data, and no name of a user, a file or a computer.</source>
   <translation>इसे समस्या की रिपोर्ट में कॉपी करें। इसमें मरीज़ का कोई डेटा और किसी उपयोगकर्ता, फ़ाइल या कंप्यूटर का नाम नहीं है।</translation>
  </message>
  <message>
   <source>Copyright the brainview authors, under the Apache License 2.0. The card of each model says what it was trained on and under which license.</source>
   <translation>कॉपीराइट brainview के लेखकों का, Apache License 2.0 के तहत। हर मॉडल का कार्ड बताता है कि वह किस पर प्रशिक्षित है और किस लाइसेंस में है।</translation>
  </message>
  <message>
   <source>DICOM Grad-CAM map</source>
   <translation>DICOM Grad-CAM मैप</translation>
  </message>
  <message>
   <source>DICOM pictures</source>
   <translation>DICOM तस्वीरें</translation>
  </message>
  <message>
   <source>DICOM segmentation</source>
   <translation>DICOM सेगमेंटेशन</translation>
  </message>
  <message>
   <source>DICOM structured report</source>
   <translation>DICOM स्ट्रक्चर्ड रिपोर्ट</translation>
  </message>
  <message>
   <source>DICOM tags</source>
   <translation>DICOM टैग</translation>
  </message>
  <message>
   <source>DICOMweb address</source>
   <translation>DICOMweb पता</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>theme</comment>
   <translation>गहरी</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>तारीख</translation>
  </message>
  <message>
   <source>Date of the study</source>
   <translation>स्टडी की तारीख</translation>
  </message>
  <message>
   <source>De-identified copy</source>
   <translation>डी-आइडेंटिफ़ाइड कॉपी</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>डिफ़ॉल्ट मॉडल</translation>
  </message>
  <message>
   <source>Default models and threads are taken from the next start on.</source>
   <translation>डिफ़ॉल्ट मॉडल और थ्रेड अगली बार शुरू होने पर लागू होंगे।</translation>
  </message>
  <message>
   <source>Default segmenter</source>
   <translation>डिफ़ॉल्ट सेगमेंटर</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>पूरा हुआ</translation>
  </message>
  <message>
   <source>Elements of the header</source>
   <translation>हेडर के एलिमेंट</translation>
  </message>
  <message>
   <source>Empty now</source>
   <translation>अब खाली है</translation>
  </message>
  <message>
   <source>Esc to leave it, Backspace for no key</source>
   <translation>छोड़ने के लिए Esc, बिना कुंजी के लिए Backspace</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>घटना</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>एक्सपोर्ट</translation>
  </message>
  <message>
   <source>FAILED  {model}: {message}</source>
   <translation>विफल  {model}: {message}</translation>
  </message>
  <message>
   <source>Fetch</source>
   <translation>लाएँ</translation>
  </message>
  <message>
   <source>Fetch and open</source>
   <translation>लाएँ और खोलें</translation>
  </message>
  <message>
   <source>Fetch from another computer</source>
   <translation>दूसरे कंप्यूटर से लाएँ</translation>
  </message>
  <message>
   <source>Find a day, a digest, a node …</source>
   <translation>दिन, डाइजेस्ट, नोड खोजें …</translation>
  </message>
  <message>
   <source>Find in the lines</source>
   <translation>पंक्तियों में खोजें</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>पहला दिन</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder for the files</source>
   <translation>फ़ाइलों के लिए फ़ोल्डर</translation>
  </message>
  <message>
   <source>For the class of the most suspicious slice</source>
   <translation>सबसे संदिग्ध स्लाइस की क्लास के लिए</translation>
  </message>
  <message>
   <source>From … to …</source>
   <translation>… से … तक</translation>
  </message>
  <message>
   <source>Go through the slices</source>
   <translation>स्लाइसें बदलना</translation>
  </message>
  <message>
   <source>Grad-CAM (parametric map)</source>
   <translation>Grad-CAM (पैरामेट्रिक मैप)</translation>
  </message>
  <message>
   <source>Hide who was scanned at each start</source>
   <translation>हर बार शुरू होने पर मरीज़ की पहचान छिपाएँ</translation>
  </message>
  <message>
   <source>High contrast</source>
   <comment>theme</comment>
   <translation>उच्च कंट्रास्ट</translation>
  </message>
  <message>
   <source>Host</source>
   <translation>होस्ट</translation>
  </message>
  <message>
   <source>ID</source>
   <translation>ID</translation>
  </message>
  <message>
   <source>Include the patient's identity</source>
   <translation>मरीज़ की पहचान शामिल करें</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>संस्थान</translation>
  </message>
  <message>
   <source>Is about a whole series</source>
   <translation>पूरी सीरीज़ के बारे में है</translation>
  </message>
  <message>
   <source>It contains</source>
   <translation>इसमें हो</translation>
  </message>
  <message>
   <source>JSON with all that is needed to repeat the result</source>
   <translation>परिणाम दोहराने के लिए ज़रूरी हर चीज़ वाली JSON</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>रखें</translation>
  </message>
  <message>
   <source>Keep dates, all earlier by the same unknown number of days</source>
   <translation>तारीखें रखें, सब समान अज्ञात दिनों से पीछे करके</translation>
  </message>
  <message>
   <source>Keep scanners' private values that the standard lists as safe</source>
   <translation>स्कैनर के वे निजी मान रखें जिन्हें मानक सुरक्षित बताता है</translation>
  </message>
  <message>
   <source>Keep sex, age, size and weight</source>
   <translation>लिंग, आयु, कद और वज़न रखें</translation>
  </message>
  <message>
   <source>Keep words that name sequences and planes</source>
   <translation>सीक्वेंस और प्लेन बताने वाले शब्द रखें</translation>
  </message>
  <message>
   <source>Kept in {path}</source>
   <translation>{path} में रखा गया</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>पिछले 30 दिन</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>पिछले 7 दिन</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>अंतिम दिन</translation>
  </message>
  <message>
   <source>Lengths in</source>
   <translation>लंबाई की इकाई</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>लेवल</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>theme</comment>
   <translation>हल्की</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>पंक्ति</translation>
  </message>
  <message>
   <source>Lines of the audit log</source>
   <translation>ऑडिट लॉग की पंक्तियाँ</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>लोगो</translation>
  </message>
  <message>
   <source>Manual</source>
   <translation>मैनुअल</translation>
  </message>
  <message>
   <source>Measurements (structured report)</source>
   <translation>माप (स्ट्रक्चर्ड रिपोर्ट)</translation>
  </message>
  <message>
   <source>Middle drag</source>
   <translation>बीच के बटन से ड्रैग</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>माउस</translation>
  </message>
  <message>
   <source>Move the image</source>
   <translation>इमेज खिसकाएँ</translation>
  </message>
  <message>
   <source>Movie</source>
   <translation>मूवी</translation>
  </message>
  <message>
   <source>NIfTI mask</source>
   <translation>NIfTI मास्क</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Name</source>
   <comment>of a patient</comment>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>नेटवर्क</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>step of the tour</comment>
   <translation>आगे</translation>
  </message>
  <message>
   <source>No file was written.</source>
   <translation>कोई फ़ाइल नहीं लिखी गई।</translation>
  </message>
  <message>
   <source>No line holds that.</source>
   <translation>किसी पंक्ति में यह नहीं है।</translation>
  </message>
  <message>
   <source>No model is installed. Install brainview again.</source>
   <translation>कोई मॉडल इंस्टॉल नहीं है। brainview फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>No other computer is set up. Add one in the settings, under “Other computers”.</source>
   <translation>कोई दूसरा कंप्यूटर सेट नहीं है। सेटिंग में “दूसरे कंप्यूटर” के नीचे एक जोड़ें।</translation>
  </message>
  <message>
   <source>Not on this page</source>
   <translation>इस पेज पर नहीं</translation>
  </message>
  <message>
   <source>Nothing is open.</source>
   <translation>कुछ खुला नहीं है।</translation>
  </message>
  <message>
   <source>Nothing is sent to any other computer than these. Give AE title, host and port, or the address of a DICOMweb service. Fetch is get or move. TLS and the listener are set in the file.</source>
   <translation>इनके अलावा किसी कंप्यूटर को कुछ नहीं भेजा जाता। AE टाइटल, होस्ट और पोर्ट दें, या किसी DICOMweb सेवा का पता। लाने का तरीका get या move है। TLS और लिसनर फ़ाइल में सेट होते हैं।</translation>
  </message>
  <message>
   <source>Now {window}</source>
   <translation>अभी {window}</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ठीक है</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>ऑब्जेक्ट</translation>
  </message>
  <message>
   <source>Open a folder</source>
   <translation>फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Open a mask: SEG, RTSTRUCT, NIfTI, or a picture for each slice</source>
   <translation>मास्क खोलें: SEG, RTSTRUCT, NIfTI, या हर स्लाइस की एक तस्वीर</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Open scans</source>
   <translation>स्कैन खोलें</translation>
  </message>
  <message>
   <source>Other computers</source>
   <translation>दूसरे कंप्यूटर</translation>
  </message>
  <message>
   <source>Other computers…</source>
   <translation>दूसरे कंप्यूटर…</translation>
  </message>
  <message>
   <source>Own AE title</source>
   <translation>अपना AE टाइटल</translation>
  </message>
  <message>
   <source>Page of the manual</source>
   <translation>मैनुअल का पेज</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>पेज</translation>
  </message>
  <message>
   <source>Pages of the settings</source>
   <translation>सेटिंग के पेज</translation>
  </message>
  <message>
   <source>Parts and their licenses</source>
   <translation>घटक और उनके लाइसेंस</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>मरीज़</translation>
  </message>
  <message>
   <source>Patient ID</source>
   <translation>मरीज़ की ID</translation>
  </message>
  <message>
   <source>Patient's name</source>
   <translation>मरीज़ का नाम</translation>
  </message>
  <message>
   <source>Patients, dates and descriptions are hidden, as in the window.</source>
   <translation>मरीज़, तारीखें और विवरण छिपे हैं, जैसे विंडो में।</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>तस्वीरें</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>पोर्ट</translation>
  </message>
  <message>
   <source>Press a key</source>
   <translation>कोई कुंजी दबाएँ</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>गोपनीयता</translation>
  </message>
  <message>
   <source>ROW,COLUMN,HEIGHT,WIDTH in pixels from the top left, or nothing</source>
   <translation>ROW,COLUMN,HEIGHT,WIDTH पिक्सेल में ऊपर बाएँ से, या कुछ नहीं</translation>
  </message>
  <message>
   <source>Reading and checking the lines…</source>
   <translation>पंक्तियाँ पढ़ी और जाँची जा रही हैं…</translation>
  </message>
  <message>
   <source>Reading slice {number:,} of {total:,}</source>
   <translation>{total:,} में से स्लाइस {number:,} पढ़ी जा रही है</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>रिकॉर्ड</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>एनिमेशन कम करें</translation>
  </message>
  <message>
   <source>Remember the files that were opened last</source>
   <translation>पिछली बार खोली गई फ़ाइलें याद रखें</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>बदलें</translation>
  </message>
  <message>
   <source>Report (PDF in DICOM)</source>
   <translation>रिपोर्ट (DICOM में PDF)</translation>
  </message>
  <message>
   <source>Report (pictures)</source>
   <translation>रिपोर्ट (तस्वीरें)</translation>
  </message>
  <message>
   <source>Report as PDF</source>
   <translation>रिपोर्ट PDF में</translation>
  </message>
  <message>
   <source>Report as pictures</source>
   <translation>रिपोर्ट तस्वीरों में</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>रीसेट करें</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>सब रीसेट करें</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>परिणाम</translation>
  </message>
  <message>
   <source>Right drag</source>
   <translation>दाएँ बटन से ड्रैग</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सेव करें</translation>
  </message>
  <message>
   <source>Save a movie</source>
   <translation>मूवी सेव करें</translation>
  </message>
  <message>
   <source>Save the movie</source>
   <translation>मूवी सेव करें</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>तस्वीर सेव करें</translation>
  </message>
  <message>
   <source>Scans</source>
   <translation>स्कैन</translation>
  </message>
  <message>
   <source>Screens</source>
   <translation>स्क्रीन</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>खोज</translation>
  </message>
  <message>
   <source>Search tag, name or value</source>
   <translation>टैग, नाम या मान खोजें</translation>
  </message>
  <message>
   <source>Search this page</source>
   <translation>इस पेज में खोजें</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <translation>सेगमेंटेशन</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>फिर भेजें</translation>
  </message>
  <message>
   <source>Send results</source>
   <translation>परिणाम भेजें</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>भेजा जा रहा है</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>शॉर्टकट</translation>
  </message>
  <message>
   <source>Show masks and measures</source>
   <translation>मास्क और माप दिखाएँ</translation>
  </message>
  <message>
   <source>Show who was scanned</source>
   <translation>मरीज़ की पहचान दिखाएँ</translation>
  </message>
  <message>
   <source>Size of text and controls</source>
   <translation>टेक्स्ट और नियंत्रणों का आकार</translation>
  </message>
  <message>
   <source>Sizes and classes; yours in a second file</source>
   <translation>माप और क्लासें; आपके दूसरी फ़ाइल में</translation>
  </message>
  <message>
   <source>Skip the tour</source>
   <translation>टूर छोड़ें</translation>
  </message>
  <message>
   <source>Slices a second</source>
   <translation>स्लाइसें प्रति सेकंड</translation>
  </message>
  <message>
   <source>Slices are kept in memory only, and are gone when the window closes.</source>
   <translation>स्लाइसें केवल मेमोरी में रखी जाती हैं, और विंडो बंद होने पर हट जाती हैं।</translation>
  </message>
  <message>
   <source>Slices kept in memory</source>
   <translation>मेमोरी में रखी स्लाइसें</translation>
  </message>
  <message>
   <source>Step {number} of {count}</source>
   <translation>चरण {number} / {count}</translation>
  </message>
  <message>
   <source>Stopped. The files that were finished stay.</source>
   <translation>बंद किया गया। जो फ़ाइलें पूरी हो चुकी थीं, वे बनी रहेंगी।</translation>
  </message>
  <message>
   <source>Studies and series</source>
   <translation>स्टडी और सीरीज़</translation>
  </message>
  <message>
   <source>System</source>
   <comment>language</comment>
   <translation>सिस्टम</translation>
  </message>
  <message>
   <source>System</source>
   <comment>theme</comment>
   <translation>सिस्टम</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>तालिकाएँ</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>टैग</translation>
  </message>
  <message>
   <source>Take it from there</source>
   <translation>वहाँ से लें</translation>
  </message>
  <message>
   <source>Testing the models…</source>
   <translation>मॉडलों की जाँच हो रही है…</translation>
  </message>
  <message>
   <source>Text can be selected; of a DICOM series also as DICOM</source>
   <translation>टेक्स्ट चुना जा सकता है; DICOM सीरीज़ का DICOM में भी</translation>
  </message>
  <message>
   <source>That of the program</source>
   <translation>प्रोग्राम वाली</translation>
  </message>
  <message>
   <source>The best one for any scan</source>
   <translation>किसी भी स्कैन के लिए सबसे अच्छा</translation>
  </message>
  <message>
   <source>The computer has no such series.</source>
   <translation>उस कंप्यूटर पर ऐसी कोई सीरीज़ नहीं है।</translation>
  </message>
  <message>
   <source>The lesions, each with its number</source>
   <translation>लीज़न, हर एक अपने क्रमांक के साथ</translation>
  </message>
  <message>
   <source>The outlines over the series; yours in a second file</source>
   <translation>सीरीज़ पर आउटलाइन; आपकी दूसरी फ़ाइल में</translation>
  </message>
  <message>
   <source>The pages of the manual are missing. Install the program anew.</source>
   <translation>मैनुअल के पेज मौजूद नहीं हैं। प्रोग्राम फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The pages of the report as secondary captures</source>
   <translation>रिपोर्ट के पेज सेकेंडरी कैप्चर के रूप में</translation>
  </message>
  <message>
   <source>The size of text and controls is taken from the next start on.</source>
   <translation>टेक्स्ट और नियंत्रणों का आकार अगली बार शुरू होने पर लागू होगा।</translation>
  </message>
  <message>
   <source>The whole line</source>
   <translation>पूरी पंक्ति</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>थीम</translation>
  </message>
  <message>
   <source>There may be more; ask for less.</source>
   <translation>और भी हो सकती हैं; खोज सीमित करें।</translation>
  </message>
  <message>
   <source>Threads</source>
   <translation>थ्रेड</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>समय (UTC)</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>Tour</source>
   <translation>टूर</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>प्रकार</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>मान</translation>
  </message>
  <message>
   <source>View</source>
   <translation>दृश्य</translation>
  </message>
  <message>
   <source>Wheel</source>
   <translation>व्हील</translation>
  </message>
  <message>
   <source>Width</source>
   <translation>चौड़ाई</translation>
  </message>
  <message>
   <source>Window and level</source>
   <translation>विंडो और लेवल</translation>
  </message>
  <message>
   <source>Windows that you have kept</source>
   <translation>आपकी रखी हुई विंडो</translation>
  </message>
  <message>
   <source>Without it, files hold no name, ID or date of the patient, and no file names. DICOM files keep the UIDs of the series that they lie over.</source>
   <translation>इसके बिना फ़ाइलों में मरीज़ का नाम, ID या तारीख और फ़ाइलों के नाम नहीं होते। DICOM फ़ाइलों में उस सीरीज़ के UID रहते हैं जिस पर वे आधारित हैं।</translation>
  </message>
  <message>
   <source>Writing {number:,} of {total:,}</source>
   <translation>{total:,} में से {number:,} लिखा जा रहा है</translation>
  </message>
  <message>
   <source>Your windows</source>
   <translation>आपकी विंडो</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>ज़ूम</translation>
  </message>
  <message>
   <source>a PNG or JPEG file</source>
   <translation>कोई PNG या JPEG फ़ाइल</translation>
  </message>
  <message>
   <source>a line at the top of each report</source>
   <translation>हर रिपोर्ट के ऊपर एक पंक्ति</translation>
  </message>
  <message>
   <source>brainview's own AE title</source>
   <translation>brainview का अपना AE टाइटल</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>छिपा हुआ</translation>
  </message>
  <message>
   <source>in row {row}, </source>
   <translation>पंक्ति {row} में, </translation>
  </message>
  <message>
   <source>may have * and ?</source>
   <translation>* और ? हो सकते हैं</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>कोई कुंजी नहीं</translation>
  </message>
  <message>
   <source>passed  {model}: {message}</source>
   <translation>पास  {model}: {message}</translation>
  </message>
  <message>
   <source>such as SMITH*</source>
   <translation>जैसे SMITH*</translation>
  </message>
  <message numerus="yes">
   <source>{count} delivery in the outbox.</source>
   <extracomment>{count:,} deliveries in the outbox.</extracomment>
   <translation>
    <numerusform>आउटबॉक्स में {count:,} डिलीवरी।</numerusform>
    <numerusform>आउटबॉक्स में {count:,} डिलीवरी।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file in the outbox for later.</source>
   <extracomment>{count:,} files in the outbox for later.</extracomment>
   <translation>
    <numerusform>बाद के लिए आउटबॉक्स में {count:,} फ़ाइल।</numerusform>
    <numerusform>बाद के लिए आउटबॉक्स में {count:,} फ़ाइलें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file left out, which isn't DICOM.</source>
   <extracomment>{count:,} files left out, which aren't DICOM.</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल छोड़ी गई, जो DICOM नहीं है।</numerusform>
    <numerusform>{count:,} फ़ाइलें छोड़ी गईं, जो DICOM नहीं हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent.</source>
   <extracomment>{count:,} files sent.</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल भेजी गई।</numerusform>
    <numerusform>{count:,} फ़ाइलें भेजी गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written: {names}.</source>
   <extracomment>{count:,} files written: {names}.</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल लिखी गई: {names}।</numerusform>
    <numerusform>{count:,} फ़ाइलें लिखी गईं: {names}।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image copied.</source>
   <extracomment>{count:,} images copied.</extracomment>
   <translation>
    <numerusform>{count:,} इमेज कॉपी हुई।</numerusform>
    <numerusform>{count:,} इमेज कॉपी हुईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} image refused:</source>
   <extracomment>{count:,} images refused:</extracomment>
   <translation>
    <numerusform>{count:,} इमेज अस्वीकृत:</numerusform>
    <numerusform>{count:,} इमेज अस्वीकृत:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, all as it was written.</source>
   <extracomment>{count:,} lines, all as they were written.</extracomment>
   <translation>
    <numerusform>{count:,} पंक्ति, वैसी ही जैसी लिखी गई थी।</numerusform>
    <numerusform>{count:,} पंक्तियाँ, सब वैसी ही जैसी लिखी गई थीं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} line, but not all is as it was written:</source>
   <extracomment>{count:,} lines, but not all are as they were written:</extracomment>
   <translation>
    <numerusform>{count:,} पंक्ति, पर सब वैसा नहीं है जैसा लिखा गया था:</numerusform>
    <numerusform>{count:,} पंक्तियाँ, पर सब वैसा नहीं है जैसा लिखा गया था:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} model works on this computer.</source>
   <extracomment>All {count:,} models work on this computer.</extracomment>
   <translation>
    <numerusform>{count:,} मॉडल इस कंप्यूटर पर काम करता है।</numerusform>
    <numerusform>सभी {count:,} मॉडल इस कंप्यूटर पर काम करते हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} more sentence like these.</source>
   <extracomment>{count:,} more sentences like these.</extracomment>
   <translation>
    <numerusform>ऐसा {count:,} और वाक्य।</numerusform>
    <numerusform>ऐसे {count:,} और वाक्य।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} problem more.</source>
   <extracomment>{count:,} problems more.</extracomment>
   <translation>
    <numerusform>{count:,} और समस्या।</numerusform>
    <numerusform>{count:,} और समस्याएँ।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} series fetched.</source>
   <extracomment>{count:,} series fetched.</extracomment>
   <translation>
    <numerusform>{count:,} सीरीज़ लाई गई।</numerusform>
    <numerusform>{count:,} सीरीज़ लाई गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, as it is shown now.</source>
   <extracomment>All {count:,} slices, as they are shown now.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस, जैसी अभी दिख रही है।</numerusform>
    <numerusform>सभी {count:,} स्लाइसें, जैसी अभी दिख रही हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} study, {series:,} series.</source>
   <extracomment>{count:,} studies, {series:,} series.</extracomment>
   <translation>
    <numerusform>{count:,} स्टडी, {series:,} सीरीज़।</numerusform>
    <numerusform>{count:,} स्टडी, {series:,} सीरीज़।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{failed} of {count} model doesn't work on this computer.</source>
   <extracomment>{failed} of {count:,} models don't work on this computer.</extracomment>
   <translation>
    <numerusform>{count:,} में से {failed} मॉडल इस कंप्यूटर पर काम नहीं करता।</numerusform>
    <numerusform>{count:,} में से {failed} मॉडल इस कंप्यूटर पर काम नहीं करते।</numerusform>
   </translation>
  </message>
  <message>
   <source>{key} can't be changed: it moves about in the window.</source>
   <translation>{key} को बदला नहीं जा सकता: इससे विंडो में आगे-पीछे जाते हैं।</translation>
  </message>
  <message>
   <source>{key} is the key of “{command}”.</source>
   <translation>{key} “{command}” की कुंजी है।</translation>
  </message>
  <message numerus="yes">
   <source>{shown:,} of {count} line</source>
   <extracomment>{shown:,} of {count:,} lines</extracomment>
   <translation>
    <numerusform>{count:,} में से {shown:,} पंक्ति</numerusform>
    <numerusform>{count:,} में से {shown:,} पंक्तियाँ</numerusform>
   </translation>
  </message>
  <message>
   <source>{size} now</source>
   <translation>अभी {size}</translation>
  </message>
  <message>
   <source>{width} × {height} at {percent:.0f} %</source>
   <translation>{width} × {height}, {percent:.0f} % पर</translation>
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
   <translation>क्लिक करने पर इमेज पर टेक्स्ट लिखा जाता है</translation>
  </message>
  <message>
   <source>A line of known length gives the size of pixels</source>
   <translation>ज्ञात लंबाई की रेखा से पिक्सेल का आकार मिलता है</translation>
  </message>
  <message>
   <source>Accept mask</source>
   <translation>मास्क स्वीकारें</translation>
  </message>
  <message>
   <source>Add a study</source>
   <translation>स्टडी जोड़ें</translation>
  </message>
  <message>
   <source>Add a study to what is open</source>
   <translation>खुले हुए में एक स्टडी जोड़ें</translation>
  </message>
  <message>
   <source>Analyze series</source>
   <translation>सीरीज़ विश्लेषण</translation>
  </message>
  <message>
   <source>Analyze the whole series</source>
   <translation>पूरी सीरीज़ का विश्लेषण करें</translation>
  </message>
  <message>
   <source>Angle</source>
   <translation>कोण</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>Arrow</source>
   <translation>तीर</translation>
  </message>
  <message>
   <source>Ask another computer for series, and open them</source>
   <translation>दूसरे कंप्यूटर से सीरीज़ माँगें और खोलें</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>ऑटो</translation>
  </message>
  <message>
   <source>Bare image</source>
   <translation>केवल इमेज</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>बैच</translation>
  </message>
  <message>
   <source>Blind read</source>
   <translation>ब्लाइंड रीड</translation>
  </message>
  <message>
   <source>Blind read: hide answers until asked for</source>
   <translation>ब्लाइंड रीड: माँगे जाने तक उत्तर छिपाएँ</translation>
  </message>
  <message>
   <source>Brush</source>
   <translation>ब्रश</translation>
  </message>
  <message>
   <source>Calibrate</source>
   <translation>कैलिब्रेट करें</translation>
  </message>
  <message>
   <source>Choose from the windows by name</source>
   <translation>नाम से विंडो चुनें</translation>
  </message>
  <message>
   <source>Click in it</source>
   <translation>इसमें क्लिक करें</translation>
  </message>
  <message>
   <source>Clicks outline a polygon; a double click ends</source>
   <translation>क्लिक से बहुभुज बनता है; डबल-क्लिक से समाप्त होता है</translation>
  </message>
  <message>
   <source>Commands about the picture</source>
   <translation>तस्वीर के कमांड</translation>
  </message>
  <message>
   <source>Copy picture</source>
   <translation>तस्वीर कॉपी करें</translation>
  </message>
  <message>
   <source>Copy plain picture</source>
   <translation>सादी तस्वीर कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the picture as it is shown</source>
   <translation>तस्वीर जैसी दिख रही है वैसी कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the picture without overlays</source>
   <translation>ओवरले के बिना तस्वीर कॉपी करें</translation>
  </message>
  <message>
   <source>Correct opened mask</source>
   <translation>खोला मास्क सुधारें</translation>
  </message>
  <message>
   <source>Crosshair</source>
   <translation>क्रॉसहेयर</translation>
  </message>
  <message>
   <source>Ctrl+wheel</source>
   <translation>Ctrl+व्हील</translation>
  </message>
  <message>
   <source>DICOM tags of this slice</source>
   <translation>इस स्लाइस के DICOM टैग</translation>
  </message>
  <message>
   <source>Delete lesion</source>
   <translation>लीज़न हटाएँ</translation>
  </message>
  <message>
   <source>Delete part</source>
   <translation>भाग हटाएँ</translation>
  </message>
  <message>
   <source>Delete the lesion under the pointer</source>
   <translation>पॉइंटर के नीचे का लीज़न हटाएँ</translation>
  </message>
  <message>
   <source>Delete the part of the mask under the pointer</source>
   <translation>पॉइंटर के नीचे मास्क का भाग हटाएँ</translation>
  </message>
  <message>
   <source>Delete the selected measure</source>
   <translation>चुना हुआ माप हटाएँ</translation>
  </message>
  <message>
   <source>Do again what was undone</source>
   <translation>पूर्ववत किया हुआ फिर से करें</translation>
  </message>
  <message>
   <source>Double-click</source>
   <translation>डबल-क्लिक</translation>
  </message>
  <message>
   <source>Drag a handle of the crosshair</source>
   <translation>क्रॉसहेयर का हैंडल खींचें</translation>
  </message>
  <message>
   <source>Drag its end or its line</source>
   <translation>उसका सिरा या रेखा खींचें</translation>
  </message>
  <message>
   <source>Drop your mask</source>
   <translation>अपना मास्क त्यागें</translation>
  </message>
  <message>
   <source>Drop your mask; the model's is left</source>
   <translation>अपना मास्क त्यागें; मॉडल का बना रहता है</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation>दीर्घवृत्त</translation>
  </message>
  <message>
   <source>Enlarge one of three planes</source>
   <translation>तीन में से एक प्लेन बड़ा करें</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>इरेज़र</translation>
  </message>
  <message>
   <source>Export reports, masks and tables</source>
   <translation>रिपोर्ट, मास्क और तालिकाएँ एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>Fill holes</source>
   <translation>छेद भरें</translation>
  </message>
  <message>
   <source>Fill the holes of the mask</source>
   <translation>मास्क के छेद भरें</translation>
  </message>
  <message>
   <source>Fill the screen with the window, or stop</source>
   <translation>विंडो को पूरी स्क्रीन पर दिखाएँ, या वापस लाएँ</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>फ़िट</translation>
  </message>
  <message>
   <source>Fit the image to the window</source>
   <translation>इमेज को विंडो में फ़िट करें</translation>
  </message>
  <message>
   <source>Flip left and right</source>
   <translation>बाएँ-दाएँ पलटें</translation>
  </message>
  <message>
   <source>Flip left-right</source>
   <translation>बाएँ-दाएँ पलटें</translation>
  </message>
  <message>
   <source>Flip top and bottom</source>
   <translation>ऊपर-नीचे पलटें</translation>
  </message>
  <message>
   <source>Flip top-bottom</source>
   <translation>ऊपर-नीचे पलटें</translation>
  </message>
  <message>
   <source>Fold the answer panel away</source>
   <translation>उत्तर का पैनल समेटें</translation>
  </message>
  <message>
   <source>Fold the study panel away</source>
   <translation>स्टडी का पैनल समेटें</translation>
  </message>
  <message>
   <source>Four panes</source>
   <translation>चार पेन</translation>
  </message>
  <message>
   <source>Freehand region</source>
   <translation>फ़्रीहैंड क्षेत्र</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>पूरी स्क्रीन</translation>
  </message>
  <message>
   <source>Go to the most suspicious slice</source>
   <translation>सबसे संदिग्ध स्लाइस पर जाएँ</translation>
  </message>
  <message>
   <source>Go to the next pane</source>
   <translation>अगले पेन पर जाएँ</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map</source>
   <translation>Grad-CAM मैप</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>सहायता</translation>
  </message>
  <message>
   <source>Hide identity</source>
   <translation>पहचान छिपाएँ</translation>
  </message>
  <message>
   <source>Hide who was scanned</source>
   <translation>मरीज़ की पहचान छिपाएँ</translation>
  </message>
  <message>
   <source>Image</source>
   <translation>इमेज</translation>
  </message>
  <message>
   <source>Interpolate</source>
   <translation>इंटरपोलेट करें</translation>
  </message>
  <message>
   <source>Interpolate between pixels, or show them as squares</source>
   <translation>पिक्सेल के बीच इंटरपोलेट करें, या उन्हें वर्गों में दिखाएँ</translation>
  </message>
  <message>
   <source>Interpolate your mask between slices</source>
   <translation>स्लाइसों के बीच अपना मास्क इंटरपोलेट करें</translation>
  </message>
  <message>
   <source>Invert</source>
   <translation>इन्वर्ट करें</translation>
  </message>
  <message>
   <source>Invert black and white</source>
   <translation>काला और सफ़ेद इन्वर्ट करें</translation>
  </message>
  <message>
   <source>Keep this window by a name, or delete one</source>
   <translation>इस विंडो को नाम देकर रखें, या किसी को हटाएँ</translation>
  </message>
  <message>
   <source>Larger brush</source>
   <translation>बड़ा ब्रश</translation>
  </message>
  <message>
   <source>Left drag draws an arrow, up to its tip</source>
   <translation>बाएँ बटन से ड्रैग करने पर नोक तक तीर बनता है</translation>
  </message>
  <message>
   <source>Left drag erases from the mask</source>
   <translation>बाएँ बटन से ड्रैग करने पर मास्क मिटता है</translation>
  </message>
  <message>
   <source>Left drag measures a distance</source>
   <translation>बाएँ बटन से ड्रैग करने पर दूरी मापी जाती है</translation>
  </message>
  <message>
   <source>Left drag measures inside a freehand region</source>
   <translation>बाएँ बटन से ड्रैग करने पर फ़्रीहैंड क्षेत्र के भीतर मापा जाता है</translation>
  </message>
  <message>
   <source>Left drag measures inside an ellipse</source>
   <translation>बाएँ बटन से ड्रैग करने पर दीर्घवृत्त के भीतर मापा जाता है</translation>
  </message>
  <message>
   <source>Left drag moves the crosshair of the three planes</source>
   <translation>बाएँ बटन से ड्रैग करने पर तीनों प्लेन का क्रॉसहेयर खिसकता है</translation>
  </message>
  <message>
   <source>Left drag moves the image</source>
   <translation>बाएँ बटन से ड्रैग करने पर इमेज खिसकती है</translation>
  </message>
  <message>
   <source>Left drag paints on the mask</source>
   <translation>बाएँ बटन से ड्रैग करने पर मास्क पर पेंट होता है</translation>
  </message>
  <message>
   <source>Left drag paints up to the edges of the tissue</source>
   <translation>बाएँ बटन से ड्रैग करने पर ऊतक के किनारों तक पेंट होता है</translation>
  </message>
  <message>
   <source>Left drag sets window and level</source>
   <translation>बाएँ बटन से ड्रैग करने पर विंडो और लेवल बदलते हैं</translation>
  </message>
  <message>
   <source>Left drag zooms</source>
   <translation>बाएँ बटन से ड्रैग करने पर ज़ूम होता है</translation>
  </message>
  <message>
   <source>Make the brush larger</source>
   <translation>ब्रश बड़ा करें</translation>
  </message>
  <message>
   <source>Make the brush smaller</source>
   <translation>ब्रश छोटा करें</translation>
  </message>
  <message>
   <source>Mask</source>
   <translation>मास्क</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>माप</translation>
  </message>
  <message>
   <source>Middle drag, Space+drag</source>
   <translation>बीच के बटन से ड्रैग, Space+ड्रैग</translation>
  </message>
  <message>
   <source>Move a measure</source>
   <translation>माप खिसकाएँ</translation>
  </message>
  <message>
   <source>Move a slider or in a list</source>
   <translation>स्लाइडर या सूची में आगे-पीछे जाएँ</translation>
  </message>
  <message>
   <source>Move the window to the next screen</source>
   <translation>विंडो को अगली स्क्रीन पर ले जाएँ</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>अगला पेन</translation>
  </message>
  <message>
   <source>Next series</source>
   <translation>अगली सीरीज़</translation>
  </message>
  <message>
   <source>Next slice</source>
   <translation>अगली स्लाइस</translation>
  </message>
  <message>
   <source>Next volume</source>
   <translation>अगला वॉल्यूम</translation>
  </message>
  <message>
   <source>Nothing is to be outlined on this slice</source>
   <translation>इस स्लाइस पर आउटलाइन के लिए कुछ नहीं है</translation>
  </message>
  <message>
   <source>One image pixel to one screen pixel</source>
   <translation>इमेज का एक पिक्सेल स्क्रीन के एक पिक्सेल पर</translation>
  </message>
  <message>
   <source>Open</source>
   <comment>act</comment>
   <translation>खोलें</translation>
  </message>
  <message>
   <source>Open a folder with all its series</source>
   <translation>फ़ोल्डर को उसकी सभी सीरीज़ के साथ खोलें</translation>
  </message>
  <message>
   <source>Open a mask over the series that it belongs to</source>
   <translation>मास्क को उसकी अपनी सीरीज़ पर खोलें</translation>
  </message>
  <message>
   <source>Open a scan</source>
   <translation>स्कैन खोलें</translation>
  </message>
  <message>
   <source>Open mask</source>
   <translation>मास्क खोलें</translation>
  </message>
  <message>
   <source>Other screen</source>
   <translation>दूसरी स्क्रीन</translation>
  </message>
  <message>
   <source>Overlays off while the key is held</source>
   <translation>कुंजी दबाए रखने तक ओवरले बंद</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>पैन</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>पैनल</translation>
  </message>
  <message>
   <source>Panes</source>
   <translation>पेन</translation>
  </message>
  <message>
   <source>Perpendicular pair</source>
   <translation>लंबवत जोड़ी</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>चलाएँ</translation>
  </message>
  <message>
   <source>Play the series, or stop</source>
   <translation>सीरीज़ चलाएँ, या रोकें</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>बहुभुज</translation>
  </message>
  <message>
   <source>Previous or next slice</source>
   <translation>पिछली या अगली स्लाइस</translation>
  </message>
  <message>
   <source>Previous series</source>
   <translation>पिछली सीरीज़</translation>
  </message>
  <message>
   <source>Previous slice</source>
   <translation>पिछली स्लाइस</translation>
  </message>
  <message>
   <source>Previous volume</source>
   <translation>पिछला वॉल्यूम</translation>
  </message>
  <message>
   <source>Prior study</source>
   <translation>पिछली स्टडी</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>फिर से करें</translation>
  </message>
  <message>
   <source>Reference lines</source>
   <translation>रेफ़रेंस लाइनें</translation>
  </message>
  <message>
   <source>Reference mask</source>
   <translation>रेफ़रेंस मास्क</translation>
  </message>
  <message>
   <source>Reference mask, where there is one</source>
   <translation>रेफ़रेंस मास्क, जहाँ हो</translation>
  </message>
  <message>
   <source>Reject mask</source>
   <translation>मास्क नकारें</translation>
  </message>
  <message>
   <source>Reset the view</source>
   <translation>दृश्य रीसेट करें</translation>
  </message>
  <message>
   <source>Reslice prior</source>
   <translation>पिछली रीस्लाइस करें</translation>
  </message>
  <message>
   <source>Right click, Menu key</source>
   <translation>दायाँ क्लिक, Menu कुंजी</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>घुमाएँ</translation>
  </message>
  <message>
   <source>Rotate by 90°</source>
   <translation>90° घुमाएँ</translation>
  </message>
  <message>
   <source>Round the outline of the mask</source>
   <translation>मास्क की आउटलाइन गोल करें</translation>
  </message>
  <message>
   <source>Ruler</source>
   <translation>रूलर</translation>
  </message>
  <message>
   <source>Save movie</source>
   <translation>मूवी सेव करें</translation>
  </message>
  <message>
   <source>Save picture</source>
   <translation>तस्वीर सेव करें</translation>
  </message>
  <message>
   <source>Save the picture as PNG</source>
   <translation>तस्वीर PNG में सेव करें</translation>
  </message>
  <message>
   <source>Save the series as a movie (MP4 or GIF)</source>
   <translation>सीरीज़ मूवी के रूप में सेव करें (MP4 या GIF)</translation>
  </message>
  <message>
   <source>Scroll a list or a panel</source>
   <translation>सूची या पैनल स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Scroll all panes together, by position where planes agree</source>
   <translation>सभी पेन साथ स्क्रॉल करें, जहाँ प्लेन समान हों वहाँ पोज़िशन के अनुसार</translation>
  </message>
  <message>
   <source>Scroll together</source>
   <translation>साथ स्क्रॉल करें</translation>
  </message>
  <message>
   <source>Send the results of the series to another computer</source>
   <translation>सीरीज़ के परिणाम दूसरे कंप्यूटर को भेजें</translation>
  </message>
  <message>
   <source>Series in another pane</source>
   <translation>दूसरे पेन में सीरीज़</translation>
  </message>
  <message>
   <source>Set the prior study beside, and align it</source>
   <translation>पिछली स्टडी को पास में रखें और अलाइन करें</translation>
  </message>
  <message>
   <source>Set window and level of all images together</source>
   <translation>सभी इमेज की विंडो और लेवल साथ सेट करें</translation>
  </message>
  <message>
   <source>Shift+arrow keys</source>
   <translation>Shift+तीर कुंजियाँ</translation>
  </message>
  <message>
   <source>Shift+click in the list, drag</source>
   <translation>सूची में Shift+क्लिक, ड्रैग</translation>
  </message>
  <message>
   <source>Shift+wheel</source>
   <translation>Shift+व्हील</translation>
  </message>
  <message>
   <source>Show all shortcuts</source>
   <translation>सभी शॉर्टकट दिखाएँ</translation>
  </message>
  <message>
   <source>Show all, no or few lines of text in the corners</source>
   <translation>कोनों में टेक्स्ट दिखाएँ: सब, कुछ या कुछ नहीं</translation>
  </message>
  <message>
   <source>Show the aligned prior study on the slices of the current one, or on its own</source>
   <translation>अलाइन की गई पिछली स्टडी को मौजूदा स्टडी की स्लाइसों पर दिखाएँ, या उसकी अपनी स्लाइसों पर</translation>
  </message>
  <message>
   <source>Show the audit log, and check it</source>
   <translation>ऑडिट लॉग दिखाएँ और जाँचें</translation>
  </message>
  <message>
   <source>Show the manual</source>
   <translation>मैनुअल दिखाएँ</translation>
  </message>
  <message>
   <source>Show the series in three planes</source>
   <translation>सीरीज़ को तीन प्लेन में दिखाएँ</translation>
  </message>
  <message>
   <source>Show the slice and beside it the series in three planes</source>
   <translation>स्लाइस दिखाएँ और पास में सीरीज़ तीन प्लेन में</translation>
  </message>
  <message>
   <source>Show the window's parts one after another</source>
   <translation>विंडो के हिस्से एक-एक करके दिखाएँ</translation>
  </message>
  <message>
   <source>Show where the slice of one pane crosses those of the others</source>
   <translation>दिखाएँ कि एक पेन की स्लाइस दूसरे पेन की स्लाइसों को कहाँ काटती है</translation>
  </message>
  <message>
   <source>Size of the brush</source>
   <translation>ब्रश का आकार</translation>
  </message>
  <message>
   <source>Slice and planes</source>
   <translation>स्लाइस और प्लेन</translation>
  </message>
  <message>
   <source>Smaller brush</source>
   <translation>छोटा ब्रश</translation>
  </message>
  <message>
   <source>Smart brush</source>
   <translation>स्मार्ट ब्रश</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>स्मूद करें</translation>
  </message>
  <message>
   <source>Smooth pixels</source>
   <translation>स्मूद पिक्सेल</translation>
  </message>
  <message>
   <source>Stop what runs</source>
   <translation>चल रहा काम रोकें</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>स्टडी</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>टैग</translation>
  </message>
  <message>
   <source>Take over a copy of the opened mask as yours, on all slices</source>
   <translation>खोले गए मास्क की कॉपी सभी स्लाइसों पर अपने मास्क के रूप में लें</translation>
  </message>
  <message>
   <source>Take over the model's mask as yours</source>
   <translation>मॉडल का मास्क अपने मास्क के रूप में लें</translation>
  </message>
  <message>
   <source>Test the models on this computer</source>
   <translation>इस कंप्यूटर पर मॉडलों की जाँच करें</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>टेक्स्ट</translation>
  </message>
  <message>
   <source>Text in the corners</source>
   <translation>कोनों में टेक्स्ट</translation>
  </message>
  <message>
   <source>The mask that you drew or corrected</source>
   <translation>आपका बनाया या सुधारा हुआ मास्क</translation>
  </message>
  <message>
   <source>The same slice of the next volume</source>
   <translation>अगले वॉल्यूम की यही स्लाइस</translation>
  </message>
  <message>
   <source>The same slice of the previous volume</source>
   <translation>पिछले वॉल्यूम की यही स्लाइस</translation>
  </message>
  <message>
   <source>Three clicks measure an angle</source>
   <translation>तीन क्लिक से कोण मापा जाता है</translation>
  </message>
  <message>
   <source>Three planes</source>
   <translation>तीन प्लेन</translation>
  </message>
  <message>
   <source>Turn the three planes</source>
   <translation>तीनों प्लेन घुमाएँ</translation>
  </message>
  <message>
   <source>Two drags measure perpendicular diameters</source>
   <translation>दो ड्रैग से लंबवत व्यास मापे जाते हैं</translation>
  </message>
  <message>
   <source>Two panes</source>
   <translation>दो पेन</translation>
  </message>
  <message>
   <source>Two panes side by side</source>
   <translation>दो पेन पास-पास</translation>
  </message>
  <message>
   <source>Type width and level</source>
   <translation>चौड़ाई और लेवल टाइप करें</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>पूर्ववत करें</translation>
  </message>
  <message>
   <source>Undo the last change of measures or masks</source>
   <translation>मापों या मास्क का पिछला बदलाव पूर्ववत करें</translation>
  </message>
  <message>
   <source>Use another pane</source>
   <translation>दूसरे पेन पर जाएँ</translation>
  </message>
  <message>
   <source>Version, licenses, how to cite</source>
   <translation>वर्ज़न, लाइसेंस, उद्धरण का तरीका</translation>
  </message>
  <message>
   <source>Width and level</source>
   <translation>चौड़ाई और लेवल</translation>
  </message>
  <message>
   <source>Window and level (see the settings)</source>
   <translation>विंडो और लेवल (सेटिंग देखें)</translation>
  </message>
  <message>
   <source>Window from the image's own values</source>
   <translation>इमेज के अपने मानों से विंडो</translation>
  </message>
  <message>
   <source>Window together</source>
   <translation>विंडो साथ में</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>विंडो</translation>
  </message>
  <message>
   <source>Your mask</source>
   <translation>आपका मास्क</translation>
  </message>
  <message>
   <source>Zoom about the pointer</source>
   <translation>पॉइंटर के आसपास ज़ूम करें</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>ज़ूम इन</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>ज़ूम आउट</translation>
  </message>
  <message>
   <source>Zoom together</source>
   <translation>ज़ूम साथ में</translation>
  </message>
  <message>
   <source>Zoom, move and turn all images together</source>
   <translation>सभी इमेज साथ ज़ूम करें, खिसकाएँ और घुमाएँ</translation>
  </message>
  <message>
   <source>{keys} or {other}</source>
   <translation>{keys} या {other}</translation>
  </message>
 </context>
 <context>
  <name>gui.look</name>
  <message>
   <source>None</source>
   <comment>no segmenter</comment>
   <translation>कोई नहीं</translation>
  </message>
 </context>
 <context>
  <name>gui.panels</name>
  <message>
   <source>ANSWER</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>Add</source>
   <comment>act</comment>
   <translation>जोड़ें</translation>
  </message>
  <message>
   <source>All</source>
   <comment>lesions</comment>
   <translation>सभी</translation>
  </message>
  <message numerus="yes">
   <source>All {count} slice analyzed</source>
   <extracomment>All {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस का विश्लेषण हुआ</numerusform>
    <numerusform>सभी {count:,} स्लाइसों का विश्लेषण हुआ</numerusform>
   </translation>
  </message>
  <message>
   <source>Also ask about the turned slice</source>
   <translation>घुमाई हुई स्लाइस के बारे में भी पूछें</translation>
  </message>
  <message>
   <source>An answer for such an image means little; you can ask for one all the same, and it will be marked.</source>
   <translation>ऐसी इमेज के उत्तर का कोई खास अर्थ नहीं होता; फिर भी आप उत्तर माँग सकते हैं, और वह चिह्नित होगा।</translation>
  </message>
  <message>
   <source>Analyze</source>
   <comment>act</comment>
   <translation>विश्लेषण करें</translation>
  </message>
  <message>
   <source>Analyze again</source>
   <translation>फिर विश्लेषण करें</translation>
  </message>
  <message>
   <source>Analyze both series</source>
   <translation>दोनों सीरीज़ का विश्लेषण</translation>
  </message>
  <message>
   <source>Analyzing</source>
   <translation>विश्लेषण हो रहा है</translation>
  </message>
  <message>
   <source>Answer all the same</source>
   <translation>फिर भी उत्तर दें</translation>
  </message>
  <message>
   <source>Answer hidden</source>
   <translation>उत्तर छिपा है</translation>
  </message>
  <message>
   <source>Ask {model}, made for this plane alone</source>
   <translation>केवल इसी प्लेन के लिए बने {model} से पूछें</translation>
  </message>
  <message>
   <source>Can't be read or analyzed</source>
   <translation>पढ़ा या विश्लेषित नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>Class in your opinion</source>
   <translation>आपके विचार में क्लास</translation>
  </message>
  <message>
   <source>Classifying</source>
   <translation>क्लासिफ़िकेशन हो रहा है</translation>
  </message>
  <message>
   <source>Clear</source>
   <comment>act</comment>
   <translation>साफ़ करें</translation>
  </message>
  <message>
   <source>Click a class to see its map.</source>
   <translation>किसी क्लास का मैप देखने के लिए उस पर क्लिक करें।</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in this window, or press {key}. DICOM, NIfTI, PNG, JPEG, TIFF, BMP and MATLAB are read.</source>
   <translation>फ़ाइलें, फ़ोल्डर या ZIP आर्काइव इस विंडो में कहीं भी छोड़ें, या {key} दबाएँ। DICOM, NIfTI, PNG, JPEG, TIFF, BMP और MATLAB पढ़े जाते हैं।</translation>
  </message>
  <message>
   <source>Earlier answer, being replaced.</source>
   <translation>पहले का उत्तर, बदला जा रहा है।</translation>
  </message>
  <message>
   <source>Earlier answer, now outdated.</source>
   <translation>पहले का उत्तर, अब पुराना।</translation>
  </message>
  <message>
   <source>Files that can't be shown</source>
   <translation>फ़ाइलें जो नहीं दिखाई जा सकतीं</translation>
  </message>
  <message>
   <source>Fill</source>
   <comment>style</comment>
   <translation>भराव</translation>
  </message>
  <message>
   <source>For axial slices: {model}</source>
   <translation>एक्सियल स्लाइसों के लिए: {model}</translation>
  </message>
  <message>
   <source>For coronal slices: {model}</source>
   <translation>कोरोनल स्लाइसों के लिए: {model}</translation>
  </message>
  <message>
   <source>For sagittal slices: {model}</source>
   <translation>सैजिटल स्लाइसों के लिए: {model}</translation>
  </message>
  <message>
   <source>Forget the recent files</source>
   <translation>हाल की फ़ाइलें भूल जाएँ</translation>
  </message>
  <message>
   <source>Largest mask</source>
   <translation>सबसे बड़ा मास्क</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>मॉडल लोड हो रहा है</translation>
  </message>
  <message>
   <source>Localizer</source>
   <translation>लोकलाइज़र</translation>
  </message>
  <message>
   <source>Mask of {area}</source>
   <translation>{area} का मास्क</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>कोई उत्तर नहीं</translation>
  </message>
  <message>
   <source>No class chosen</source>
   <translation>कोई क्लास नहीं चुनी गई</translation>
  </message>
  <message>
   <source>No lesions</source>
   <translation>कोई लीज़न नहीं</translation>
  </message>
  <message>
   <source>None installed</source>
   <comment>models</comment>
   <translation>कोई इंस्टॉल नहीं</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>अभी</translation>
  </message>
  <message>
   <source>Only the first analysis with a model waits for this.</source>
   <translation>केवल किसी मॉडल का पहला विश्लेषण इसकी प्रतीक्षा करता है।</translation>
  </message>
  <message>
   <source>Opacity of the Grad-CAM map</source>
   <translation>Grad-CAM मैप की अपारदर्शिता</translation>
  </message>
  <message>
   <source>Opacity of the mask</source>
   <translation>मास्क की अपारदर्शिता</translation>
  </message>
  <message>
   <source>Open a reference mask</source>
   <translation>रेफ़रेंस मास्क खोलें</translation>
  </message>
  <message>
   <source>Open the sample {title}</source>
   <translation>नमूना {title} खोलें</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>{name} खोलें</translation>
  </message>
  <message>
   <source>Or begin with a synthetic scan</source>
   <translation>या किसी सिंथेटिक स्कैन से शुरू करें</translation>
  </message>
  <message>
   <source>Outline</source>
   <comment>style</comment>
   <translation>आउटलाइन</translation>
  </message>
  <message>
   <source>Outline only if a tumor is seen</source>
   <translation>ट्यूमर दिखे तभी आउटलाइन</translation>
  </message>
  <message>
   <source>Outlining</source>
   <translation>आउटलाइन बन रही है</translation>
  </message>
  <message>
   <source>Patient without a name</source>
   <translation>बिना नाम का मरीज़</translation>
  </message>
  <message>
   <source>Patient {number}</source>
   <translation>मरीज़ {number}</translation>
  </message>
  <message>
   <source>Prior</source>
   <comment>study</comment>
   <translation>पिछली</translation>
  </message>
  <message>
   <source>Prior {lesion}</source>
   <translation>पिछला {lesion}</translation>
  </message>
  <message>
   <source>RECENT</source>
   <translation>हाल की फ़ाइलें</translation>
  </message>
  <message>
   <source>Read no further files</source>
   <translation>और फ़ाइलें न पढ़ें</translation>
  </message>
  <message>
   <source>Read the image first, and choose your class or write a comment under “Your reading”. The answer is then shown when you ask for it.</source>
   <translation>पहले इमेज पढ़ें, और “आपकी रीडिंग” में अपनी क्लास चुनें या टिप्पणी लिखें। उसके बाद आपके माँगने पर उत्तर दिखाया जाता है।</translation>
  </message>
  <message>
   <source>Reading</source>
   <comment>act</comment>
   <translation>पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Reading files</source>
   <translation>फ़ाइलें पढ़ी जा रही हैं</translation>
  </message>
  <message>
   <source>Reading the scan</source>
   <translation>स्कैन पढ़ा जा रहा है</translation>
  </message>
  <message numerus="yes">
   <source>Reading, {count} file</source>
   <extracomment>Reading, {count:,} files</extracomment>
   <translation>
    <numerusform>पढ़ा जा रहा है, {count:,} फ़ाइल</numerusform>
    <numerusform>पढ़ा जा रहा है, {count:,} फ़ाइलें</numerusform>
   </translation>
  </message>
  <message>
   <source>Reviewed by me</source>
   <translation>मैंने समीक्षा की है</translation>
  </message>
  <message>
   <source>STUDY</source>
   <translation>स्टडी</translation>
  </message>
  <message>
   <source>SYNTHETIC SAMPLES</source>
   <translation>सिंथेटिक नमूने</translation>
  </message>
  <message>
   <source>Set the prior study beside</source>
   <translation>पिछली स्टडी पास में रखें</translation>
  </message>
  <message>
   <source>Show it all the same, for research</source>
   <translation>फिर भी शोध के लिए दिखाएँ</translation>
  </message>
  <message>
   <source>Show the Grad-CAM map of {name}</source>
   <translation>{name} का Grad-CAM मैप दिखाएँ</translation>
  </message>
  <message>
   <source>Show the answer</source>
   <translation>उत्तर दिखाएँ</translation>
  </message>
  <message>
   <source>Show the mask as fill</source>
   <translation>मास्क को भराव के रूप में दिखाएँ</translation>
  </message>
  <message>
   <source>Show the mask as outline</source>
   <translation>मास्क को आउटलाइन के रूप में दिखाएँ</translation>
  </message>
  <message>
   <source>Show what was found</source>
   <translation>जो मिला वह दिखाएँ</translation>
  </message>
  <message>
   <source>Slice</source>
   <translation>स्लाइस</translation>
  </message>
  <message>
   <source>Slice {first}; go to slice {largest}, where it is largest</source>
   <translation>स्लाइस {first}; स्लाइस {largest} पर जाएँ, जहाँ यह सबसे बड़ा है</translation>
  </message>
  <message>
   <source>Slice {number}</source>
   <translation>स्लाइस {number}</translation>
  </message>
  <message>
   <source>Slice {number}: no answer</source>
   <translation>स्लाइस {number}: कोई उत्तर नहीं</translation>
  </message>
  <message>
   <source>Slice {number}: {name}</source>
   <translation>स्लाइस {number}: {name}</translation>
  </message>
  <message>
   <source>Slices analyzed</source>
   <translation>विश्लेषित स्लाइसें</translation>
  </message>
  <message>
   <source>Slices {first} to {last}; go to slice {largest}, where it is largest</source>
   <translation>स्लाइस {first} से {last}; स्लाइस {largest} पर जाएँ, जहाँ यह सबसे बड़ा है</translation>
  </message>
  <message>
   <source>Stop</source>
   <comment>act</comment>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Stop analyzing (Esc)</source>
   <translation>विश्लेषण रोकें (Esc)</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {done:,} of {count} slice</source>
   <extracomment>Stopped after {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} में से {done:,} स्लाइस के बाद रोका गया</numerusform>
    <numerusform>{count:,} में से {done:,} स्लाइस के बाद रोका गया</numerusform>
   </translation>
  </message>
  <message>
   <source>Study without a name</source>
   <translation>बिना नाम की स्टडी</translation>
  </message>
  <message>
   <source>Study {number}</source>
   <translation>स्टडी {number}</translation>
  </message>
  <message>
   <source>The model also answers to the slice turned a little and to its mirror image; where the answers disagree about tumor or none, it is undecided. The model takes up to four times as long.</source>
   <translation>मॉडल स्लाइस के थोड़े घुमाए रूप और मिरर इमेज का भी उत्तर देता है; जहाँ उत्तर इस पर अलग हों कि ट्यूमर है या नहीं, वहाँ वह अनिर्णीत है। मॉडल को चार गुना तक समय लगता है।</translation>
  </message>
  <message>
   <source>The scan was not analyzed.</source>
   <translation>स्कैन का विश्लेषण नहीं हुआ।</translation>
  </message>
  <message>
   <source>This model has no class without a tumor.</source>
   <translation>इस मॉडल में बिना ट्यूमर वाली कोई क्लास नहीं है।</translation>
  </message>
  <message>
   <source>Volume of the mask</source>
   <translation>मास्क का आयतन</translation>
  </message>
  <message>
   <source>Volume of the series</source>
   <translation>सीरीज़ का वॉल्यूम</translation>
  </message>
  <message>
   <source>Volume {number} of {count}</source>
   <translation>वॉल्यूम {number} / {count}</translation>
  </message>
  <message>
   <source>Where the model sees no tumor, the segmenter isn't asked, and no mask can contradict the class.</source>
   <translation>जहाँ मॉडल को ट्यूमर नहीं दिखता, वहाँ सेगमेंटर से नहीं पूछा जाता, और कोई मास्क क्लास का खंडन नहीं कर सकता।</translation>
  </message>
  <message>
   <source>Why it is undecided</source>
   <translation>यह अनिर्णीत क्यों है</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation>फ़ाइलें लिखी जा रही हैं</translation>
  </message>
  <message>
   <source>Your comment</source>
   <translation>आपकी टिप्पणी</translation>
  </message>
  <message>
   <source>Your reading</source>
   <translation>आपकी रीडिंग</translation>
  </message>
  <message>
   <source>Your volume</source>
   <translation>आपका आयतन</translation>
  </message>
  <message>
   <source>gone</source>
   <comment>lesion</comment>
   <translation>अब नहीं है</translation>
  </message>
  <message>
   <source>new</source>
   <comment>lesion</comment>
   <translation>नया</translation>
  </message>
  <message>
   <source>the choice of the class</source>
   <translation>क्लास का चुनाव</translation>
  </message>
  <message>
   <source>the comment</source>
   <translation>टिप्पणी</translation>
  </message>
  <message>
   <source>the review</source>
   <translation>समीक्षा</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown</source>
   <extracomment>{count:,} files can't be shown</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल नहीं दिखाई जा सकती</numerusform>
    <numerusform>{count:,} फ़ाइलें नहीं दिखाई जा सकतीं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided, with {volume} of the volume.</source>
   <extracomment>{count:,} slices are undecided, with {volume} of the volume.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस अनिर्णीत है, जिसमें आयतन में से {volume} है।</numerusform>
    <numerusform>{count:,} स्लाइसें अनिर्णीत हैं, जिनमें आयतन में से {volume} है।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is undecided; look at the image.</source>
   <extracomment>{count:,} slices are undecided; look at the image.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस अनिर्णीत है; इमेज देखें।</numerusform>
    <numerusform>{count:,} स्लाइसें अनिर्णीत हैं; इमेज देखें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice, not analyzed yet</source>
   <extracomment>{count:,} slices, not analyzed yet</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस, अभी विश्लेषण नहीं हुआ</numerusform>
    <numerusform>{count:,} स्लाइसें, अभी विश्लेषण नहीं हुआ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion besides</source>
   <extracomment>{count:,} smaller lesions besides</extracomment>
   <translation>
    <numerusform>इसके अलावा {count:,} छोटा लीज़न</numerusform>
    <numerusform>इसके अलावा {count:,} छोटे लीज़न</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice</source>
   <extracomment>{done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} में से {done:,} स्लाइस</numerusform>
    <numerusform>{count:,} में से {done:,} स्लाइस</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done:,} of {count} slice analyzed</source>
   <extracomment>{done:,} of {count:,} slices analyzed</extracomment>
   <translation>
    <numerusform>{count:,} में से {done:,} स्लाइस का विश्लेषण हुआ</numerusform>
    <numerusform>{count:,} में से {done:,} स्लाइस का विश्लेषण हुआ</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} (broken)</source>
   <translation>{model} (खराब)</translation>
  </message>
  <message>
   <source>{model} · for this plane</source>
   <translation>{model} · इस प्लेन के लिए</translation>
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
   <translation>प्लेन विश्लेषण</translation>
  </message>
  <message>
   <source>Another patient</source>
   <translation>दूसरा मरीज़</translation>
  </message>
  <message>
   <source>Ask the models about the picture that has the focus</source>
   <translation>जिस तस्वीर पर फ़ोकस है, उसके बारे में मॉडलों से पूछें</translation>
  </message>
  <message>
   <source>Axial plane</source>
   <translation>एक्सियल प्लेन</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>यह पेन बंद करें</translation>
  </message>
  <message>
   <source>Coronal plane</source>
   <translation>कोरोनल प्लेन</translation>
  </message>
  <message>
   <source>Drag to turn the head; a double click shows its front</source>
   <translation>सिर घुमाने के लिए ड्रैग करें; डबल-क्लिक से सामने का भाग दिखता है</translation>
  </message>
  <message>
   <source>Drop a series here, or click here and then on a series</source>
   <translation>यहाँ कोई सीरीज़ छोड़ें, या यहाँ और फिर किसी सीरीज़ पर क्लिक करें</translation>
  </message>
  <message>
   <source>How much of the series each picture shows</source>
   <translation>हर तस्वीर सीरीज़ का कितना भाग दिखाती है</translation>
  </message>
  <message>
   <source>Identity hidden</source>
   <translation>पहचान छिपी है</translation>
  </message>
  <message>
   <source>Lesions in three dimensions</source>
   <translation>तीन आयामों में लीज़न</translation>
  </message>
  <message>
   <source>Maximum of {thickness} mm</source>
   <translation>{thickness} mm का अधिकतम</translation>
  </message>
  <message>
   <source>Mean of {thickness} mm</source>
   <translation>{thickness} mm का औसत</translation>
  </message>
  <message>
   <source>Minimum of {thickness} mm</source>
   <translation>{thickness} mm का न्यूनतम</translation>
  </message>
  <message numerus="yes">
   <source>Reading {done:,} of {count} slice</source>
   <extracomment>Reading {done:,} of {count:,} slices</extracomment>
   <translation>
    <numerusform>{count:,} में से {done:,} स्लाइस पढ़ी जा रही है</numerusform>
    <numerusform>{count:,} में से {done:,} स्लाइसें पढ़ी जा रही हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>Sagittal plane</source>
   <translation>सैजिटल प्लेन</translation>
  </message>
  <message>
   <source>Show the head and its lesions in three dimensions, too</source>
   <translation>सिर और उसके लीज़न तीन आयामों में भी दिखाएँ</translation>
  </message>
  <message>
   <source>Show the three planes beside each other, or one large</source>
   <translation>तीनों प्लेन पास-पास दिखाएँ, या एक को बड़ा</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>पास-पास</translation>
  </message>
  <message>
   <source>Single layers</source>
   <translation>एकल परतें</translation>
  </message>
  <message>
   <source>Slices that have been read</source>
   <translation>पढ़ी जा चुकी स्लाइसें</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>पढ़ना रोकें</translation>
  </message>
  <message>
   <source>Straighten</source>
   <translation>सीधा करें</translation>
  </message>
  <message>
   <source>Thickness of the pictures</source>
   <translation>तस्वीरों की मोटाई</translation>
  </message>
  <message>
   <source>Turn the planes back to those of the series</source>
   <translation>प्लेन को सीरीज़ के प्लेन पर वापस घुमाएँ</translation>
  </message>
 </context>
 <context>
  <name>gui.session</name>
  <message>
   <source>Both have the same coordinates.</source>
   <translation>दोनों के निर्देशांक एक ही हैं।</translation>
  </message>
  <message>
   <source>Can't blank a part of the pictures</source>
   <translation>तस्वीरों का कोई हिस्सा काला नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>Can't make the folder {folder}</source>
   <translation>फ़ोल्डर {folder} नहीं बनाया जा सका</translation>
  </message>
  <message>
   <source>No earlier study of this patient and plane is open; add it first.</source>
   <translation>इस मरीज़ और प्लेन की कोई पहले की स्टडी खुली नहीं है; पहले उसे जोड़ें।</translation>
  </message>
  <message>
   <source>No earlier study that is open has this sequence in this plane.</source>
   <translation>खुली हुई किसी पहले की स्टडी में इस प्लेन में यह सीक्वेंस नहीं है।</translation>
  </message>
  <message>
   <source>Not aligned.</source>
   <translation>अलाइन नहीं है।</translation>
  </message>
  <message>
   <source>The header doesn't say who was scanned, in which plane, or when.</source>
   <translation>हेडर यह नहीं बताता कि किसका, किस प्लेन में या कब स्कैन हुआ।</translation>
  </message>
  <message>
   <source>The node {node} at {place} answers.</source>
   <translation>{place} पर नोड {node} उत्तर दे रहा है।</translation>
  </message>
  <message>
   <source>The prior study is aligned: turned by {angle:.1f}°.</source>
   <translation>पिछली स्टडी अलाइन की गई: {angle:.1f}° घुमाई गई।</translation>
  </message>
  <message>
   <source>open another folder or file</source>
   <translation>दूसरा फ़ोल्डर या फ़ाइल खोलें</translation>
  </message>
  <message>
   <source>put a semicolon between several regions</source>
   <translation>कई हिस्सों के बीच अर्धविराम (;) लगाएँ</translation>
  </message>
  <message>
   <source>there is no image in it, but {found}</source>
   <translation>इसमें कोई इमेज नहीं है, पर {found}</translation>
  </message>
  <message>
   <source>there is no image in this folder</source>
   <translation>इस फ़ोल्डर में कोई इमेज नहीं है</translation>
  </message>
  <message numerus="yes">
   <source>{count} file can't be shown.</source>
   <extracomment>{count:,} files can't be shown.</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल नहीं दिखाई जा सकती।</numerusform>
    <numerusform>{count:,} फ़ाइलें नहीं दिखाई जा सकतीं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file sent</source>
   <extracomment>{count:,} files sent</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल भेजी गई</numerusform>
    <numerusform>{count:,} फ़ाइलें भेजी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} object of series {place}</source>
   <extracomment>{count:,} objects of series {place}</extracomment>
   <translation>
    <numerusform>सीरीज़ {place} का {count:,} ऑब्जेक्ट</numerusform>
    <numerusform>सीरीज़ {place} के {count:,} ऑब्जेक्ट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in 1 series.</source>
   <extracomment>{count:,} slices in 1 series.</extracomment>
   <translation>
    <numerusform>1 सीरीज़ में {count:,} स्लाइस।</numerusform>
    <numerusform>1 सीरीज़ में {count:,} स्लाइसें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in {series:,} series.</source>
   <extracomment>{count:,} slices in {series:,} series.</extracomment>
   <translation>
    <numerusform>{series:,} सीरीज़ में {count:,} स्लाइस।</numerusform>
    <numerusform>{series:,} सीरीज़ में {count:,} स्लाइसें।</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>gui.viewer</name>
  <message>
   <source>Bright detail</source>
   <translation>चमकीला विवरण</translation>
  </message>
  <message>
   <source>Brightest</source>
   <translation>सबसे चमकीला</translation>
  </message>
  <message>
   <source>Dark detail</source>
   <translation>गहरा विवरण</translation>
  </message>
  <message>
   <source>Darkest</source>
   <translation>सबसे गहरा</translation>
  </message>
  <message>
   <source>Done again: {change}.</source>
   <translation>फिर से किया गया: {change}।</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>तेज़</translation>
  </message>
  <message>
   <source>From the file, {number}</source>
   <translation>फ़ाइल से, {number}</translation>
  </message>
  <message>
   <source>Full range</source>
   <translation>पूरी सीमा</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>उच्च कंट्रास्ट</translation>
  </message>
  <message>
   <source>Highest contrast</source>
   <translation>अधिकतम कंट्रास्ट</translation>
  </message>
  <message>
   <source>Masks are corrected on the slices of a series, not on a reformat.</source>
   <translation>मास्क सीरीज़ की स्लाइसों पर सुधारे जाते हैं, रिफ़ॉर्मैट पर नहीं।</translation>
  </message>
  <message>
   <source>No scan is open</source>
   <translation>कोई स्कैन खुला नहीं है</translation>
  </message>
  <message>
   <source>Open or drop a scan or a folder</source>
   <translation>कोई स्कैन या फ़ोल्डर खोलें या यहाँ छोड़ें</translation>
  </message>
  <message>
   <source>Orientation unknown</source>
   <translation>ओरिएंटेशन अज्ञात</translation>
  </message>
  <message>
   <source>Point at the part of the mask to delete.</source>
   <translation>मास्क का जो भाग हटाना है, उस पर पॉइंटर रखें।</translation>
  </message>
  <message>
   <source>SYNTHETIC</source>
   <translation>सिंथेटिक</translation>
  </message>
  <message>
   <source>Scan viewer</source>
   <translation>स्कैन व्यूअर</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>धीमा</translation>
  </message>
  <message>
   <source>Soft tissue</source>
   <translation>सॉफ़्ट टिशू</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>मानक</translation>
  </message>
  <message>
   <source>Stop playing</source>
   <translation>चलाना रोकें</translation>
  </message>
  <message>
   <source>Text on the image</source>
   <translation>इमेज पर टेक्स्ट</translation>
  </message>
  <message>
   <source>Text, then Enter</source>
   <translation>टेक्स्ट, फिर Enter</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide, calibrated.</source>
   <translation>ब्रश {width:.1f} mm चौड़ा है, कैलिब्रेटेड।</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} mm wide.</source>
   <translation>ब्रश {width:.1f} mm चौड़ा है।</translation>
  </message>
  <message>
   <source>The brush is {width:.1f} px wide.</source>
   <translation>ब्रश {width:.1f} px चौड़ा है।</translation>
  </message>
  <message>
   <source>There is no mask on this slice.</source>
   <translation>इस स्लाइस पर कोई मास्क नहीं है।</translation>
  </message>
  <message>
   <source>There is nothing to redo.</source>
   <translation>फिर से करने के लिए कुछ नहीं है।</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>पूर्ववत करने के लिए कुछ नहीं है।</translation>
  </message>
  <message>
   <source>Undone: {change}.</source>
   <translation>पूर्ववत किया गया: {change}।</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>gray values</comment>
   <translation>विंडो</translation>
  </message>
  <message>
   <source>all</source>
   <comment>text in the corners</comment>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>deleting the {measure}</source>
   <translation>{measure} हटाना</translation>
  </message>
  <message>
   <source>few</source>
   <comment>text in the corners</comment>
   <translation>कुछ</translation>
  </message>
  <message>
   <source>high</source>
   <translation>उच्च</translation>
  </message>
  <message>
   <source>inverted</source>
   <translation>इन्वर्टेड</translation>
  </message>
  <message>
   <source>layer {number} of {count}</source>
   <translation>परत {number} / {count}</translation>
  </message>
  <message>
   <source>low</source>
   <translation>निम्न</translation>
  </message>
  <message>
   <source>map: {name}</source>
   <translation>मैप: {name}</translation>
  </message>
  <message>
   <source>model</source>
   <comment>mask</comment>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>moving the {measure}</source>
   <translation>{measure} खिसकाना</translation>
  </message>
  <message>
   <source>none</source>
   <comment>text in the corners</comment>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>कुछ नहीं</translation>
  </message>
  <message>
   <source>reader</source>
   <comment>mask</comment>
   <translation>रीडर</translation>
  </message>
  <message>
   <source>reference</source>
   <comment>mask</comment>
   <translation>रेफ़रेंस</translation>
  </message>
  <message>
   <source>reformat</source>
   <translation>रिफ़ॉर्मैट</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>सिग्मॉइड</translation>
  </message>
  <message>
   <source>slice {number} of {count}</source>
   <translation>स्लाइस {number} / {count}</translation>
  </message>
  <message>
   <source>slice {number} of {count}, volume {volume} of {volumes}</source>
   <translation>स्लाइस {number} / {count}, वॉल्यूम {volume} / {volumes}</translation>
  </message>
  <message>
   <source>slices {length:.1f} mm apart</source>
   <translation>स्लाइसों की दूरी {length:.1f} mm</translation>
  </message>
  <message>
   <source>spacing unknown</source>
   <translation>स्पेसिंग अज्ञात</translation>
  </message>
  <message>
   <source>table</source>
   <comment>curve</comment>
   <translation>तालिका</translation>
  </message>
  <message>
   <source>the accepting of the model's mask</source>
   <translation>मॉडल का मास्क स्वीकारना</translation>
  </message>
  <message>
   <source>the brush stroke</source>
   <translation>ब्रश स्ट्रोक</translation>
  </message>
  <message>
   <source>the calibration</source>
   <translation>कैलिब्रेशन</translation>
  </message>
  <message>
   <source>the deleting of a part</source>
   <translation>एक भाग हटाना</translation>
  </message>
  <message>
   <source>the dropping of the reader's mask</source>
   <translation>रीडर का मास्क त्यागना</translation>
  </message>
  <message>
   <source>the erasing</source>
   <translation>मिटाना</translation>
  </message>
  <message>
   <source>the filling of holes</source>
   <translation>छेद भरना</translation>
  </message>
  <message>
   <source>the rejecting of the mask</source>
   <translation>मास्क नकारना</translation>
  </message>
  <message>
   <source>the smart brush stroke</source>
   <translation>स्मार्ट ब्रश स्ट्रोक</translation>
  </message>
  <message>
   <source>the smoothing</source>
   <translation>स्मूद करना</translation>
  </message>
  <message>
   <source>the {measure}</source>
   <translation>{measure}</translation>
  </message>
  <message>
   <source>x {column} y {row} · value {value}</source>
   <translation>x {column} y {row} · मान {value}</translation>
  </message>
  <message>
   <source>zoom {factor:.1f}×</source>
   <translation>ज़ूम {factor:.1f}×</translation>
  </message>
  <message>
   <source>zoom {factor:.2f}×</source>
   <translation>ज़ूम {factor:.2f}×</translation>
  </message>
  <message>
   <source>{change} on slice {number}</source>
   <translation>स्लाइस {number} पर {change}</translation>
  </message>
  <message numerus="yes">
   <source>{count} day</source>
   <extracomment>{count} days</extracomment>
   <translation>
    <numerusform>{count} दिन</numerusform>
    <numerusform>{count} दिन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} month</source>
   <extracomment>{count} months</extracomment>
   <translation>
    <numerusform>{count} महीना</numerusform>
    <numerusform>{count} महीने</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} week</source>
   <extracomment>{count} weeks</extracomment>
   <translation>
    <numerusform>{count} सप्ताह</numerusform>
    <numerusform>{count} सप्ताह</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} year</source>
   <extracomment>{count} years</extracomment>
   <translation>
    <numerusform>{count} वर्ष</numerusform>
    <numerusform>{count} वर्ष</numerusform>
   </translation>
  </message>
  <message>
   <source>{length:.1f} mm thick</source>
   <translation>मोटाई {length:.1f} mm</translation>
  </message>
  <message>
   <source>{rate:g} slices a second</source>
   <translation>{rate:g} स्लाइसें प्रति सेकंड</translation>
  </message>
 </context>
 <context>
  <name>gui.window</name>
  <message>
   <source>A second look</source>
   <translation>दूसरी नज़र</translation>
  </message>
  <message>
   <source>Aligning the prior study.</source>
   <translation>पिछली स्टडी अलाइन की जा रही है।</translation>
  </message>
  <message>
   <source>Analyzing both series.</source>
   <translation>दोनों सीरीज़ का विश्लेषण हो रहा है।</translation>
  </message>
  <message>
   <source>Change since the prior study</source>
   <translation>पिछली स्टडी से अब तक का बदलाव</translation>
  </message>
  <message>
   <source>Change since {date}</source>
   <translation>{date} से अब तक का बदलाव</translation>
  </message>
  <message>
   <source>Choose your class or write a comment first; the answer is shown after that.</source>
   <translation>पहले अपनी क्लास चुनें या टिप्पणी लिखें; उत्तर उसके बाद दिखाया जाता है।</translation>
  </message>
  <message>
   <source>Correct the mask</source>
   <translation>मास्क सुधारें</translation>
  </message>
  <message>
   <source>Drop files, folders or ZIP archives anywhere in the window, or press {key}. What is open stands here, a line for each series.</source>
   <translation>फ़ाइलें, फ़ोल्डर या ZIP आर्काइव विंडो में कहीं भी छोड़ें, या {key} दबाएँ। जो खुला है वह यहाँ दिखता है, हर सीरीज़ की एक पंक्ति।</translation>
  </message>
  <message>
   <source>Drop to open.</source>
   <translation>खोलने के लिए छोड़ें।</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first ({keys}).</source>
   <translation>पूरी सीरीज़ के लिए पहले उसका विश्लेषण करें ({keys})।</translation>
  </message>
  <message>
   <source>For the whole series, analyze it first.</source>
   <translation>पूरी सीरीज़ के लिए पहले उसका विश्लेषण करें।</translation>
  </message>
  <message>
   <source>Go to a slice between two whose masks you have drawn, and interpolate there.</source>
   <translation>ऐसी दो स्लाइसों के बीच की स्लाइस पर जाएँ जिनके मास्क आपने बनाए हैं, और वहाँ इंटरपोलेट करें।</translation>
  </message>
  <message>
   <source>Length of the line in mm</source>
   <translation>रेखा की लंबाई, mm में</translation>
  </message>
  <message>
   <source>Map and outline</source>
   <translation>मैप और आउटलाइन</translation>
  </message>
  <message>
   <source>Open a mask over this series first; then you can correct a copy of it.</source>
   <translation>पहले इस सीरीज़ पर कोई मास्क खोलें; तब आप उसकी कॉपी सुधार सकते हैं।</translation>
  </message>
  <message>
   <source>Open a series to see it in three planes.</source>
   <translation>तीन प्लेन में देखने के लिए कोई सीरीज़ खोलें।</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>तस्वीर</translation>
  </message>
  <message>
   <source>Point at the lesion to delete.</source>
   <translation>जिस लीज़न को हटाना है, उस पर पॉइंटर रखें।</translation>
  </message>
  <message numerus="yes">
   <source>Reference mask opened; it marks {count} slice.</source>
   <extracomment>Reference mask opened; it marks {count:,} slices.</extracomment>
   <translation>
    <numerusform>रेफ़रेंस मास्क खोला गया; वह {count:,} स्लाइस को चिह्नित करता है।</numerusform>
    <numerusform>रेफ़रेंस मास्क खोला गया; वह {count:,} स्लाइसों को चिह्नित करता है।</numerusform>
   </translation>
  </message>
  <message>
   <source>Regions, arrows and texts</source>
   <translation>क्षेत्र, तीर और टेक्स्ट</translation>
  </message>
  <message>
   <source>Sizes are calibrated, and are given in mm now.</source>
   <translation>माप कैलिब्रेट हो गए हैं, और अब mm में दिए जाते हैं।</translation>
  </message>
  <message>
   <source>Stopped. Leave the three planes and come back to read the series again.</source>
   <translation>रोका गया। सीरीज़ फिर से पढ़ने के लिए तीन प्लेन से बाहर जाकर वापस आएँ।</translation>
  </message>
  <message>
   <source>Text in the corners: {amount}.</source>
   <translation>कोनों में टेक्स्ट: {amount}।</translation>
  </message>
  <message>
   <source>The answer</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>The answer is about this picture already.</source>
   <translation>उत्तर पहले से इसी तस्वीर के बारे में है।</translation>
  </message>
  <message>
   <source>The batch window speaks this language when it is opened anew.</source>
   <translation>बैच की विंडो दोबारा खोलने पर इस भाषा में होगी।</translation>
  </message>
  <message>
   <source>The class comes with its probability, and below it what makes the answer doubtful. Click a class to see what speaks for it.</source>
   <translation>क्लास के साथ उसकी संभाव्यता होती है, और उसके नीचे वह जो उत्तर को संदिग्ध बनाता है। किसी क्लास के पक्ष में क्या है, यह देखने के लिए उस पर क्लिक करें।</translation>
  </message>
  <message>
   <source>The file states the spacing of its pixels, so there is nothing to calibrate.</source>
   <translation>फ़ाइल में पिक्सेल स्पेसिंग दी गई है, इसलिए कैलिब्रेट करने के लिए कुछ नहीं है।</translation>
  </message>
  <message>
   <source>The files are still being read.</source>
   <translation>फ़ाइलें अभी पढ़ी जा रही हैं।</translation>
  </message>
  <message numerus="yes">
   <source>The mask has changed on {count} slice.</source>
   <extracomment>The mask has changed on {count:,} slices.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस पर मास्क बदल गया है।</numerusform>
    <numerusform>{count:,} स्लाइसों पर मास्क बदल गया है।</numerusform>
   </translation>
  </message>
  <message>
   <source>The picture is copied.</source>
   <translation>तस्वीर कॉपी हो गई।</translation>
  </message>
  <message>
   <source>The picture is saved.</source>
   <translation>तस्वीर सेव हो गई।</translation>
  </message>
  <message>
   <source>The slice</source>
   <translation>स्लाइस</translation>
  </message>
  <message>
   <source>The studies</source>
   <translation>स्टडी</translation>
  </message>
  <message>
   <source>The whole series</source>
   <translation>पूरी सीरीज़</translation>
  </message>
  <message numerus="yes">
   <source>The whole series ({count} slice)</source>
   <extracomment>The whole series ({count:,} slices)</extracomment>
   <translation>
    <numerusform>पूरी सीरीज़ ({count:,} स्लाइस)</numerusform>
    <numerusform>पूरी सीरीज़ ({count:,} स्लाइसें)</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no mask to delete here.</source>
   <translation>यहाँ हटाने के लिए कोई मास्क नहीं है।</translation>
  </message>
  <message>
   <source>There is no reference mask of this slice.</source>
   <translation>इस स्लाइस का कोई रेफ़रेंस मास्क नहीं है।</translation>
  </message>
  <message>
   <source>This computer has only one screen.</source>
   <translation>इस कंप्यूटर पर केवल एक स्क्रीन है।</translation>
  </message>
  <message>
   <source>This plane shows a slice of the series, whose answer is shown already.</source>
   <translation>इस प्लेन में सीरीज़ की ही एक स्लाइस दिख रही है, जिसका उत्तर पहले से दिखाया गया है।</translation>
  </message>
  <message>
   <source>This series has only one slice; save its picture instead.</source>
   <translation>इस सीरीज़ में केवल एक स्लाइस है; इसके बजाय उसकी तस्वीर सेव करें।</translation>
  </message>
  <message>
   <source>This slice ({number:,} of {count:,})</source>
   <translation>यह स्लाइस ({number:,} / {count:,})</translation>
  </message>
  <message>
   <source>This slice has no answer.</source>
   <translation>इस स्लाइस का कोई उत्तर नहीं है।</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>Turn the wheel or press the arrow keys for other slices. Drag with the right button for window and level, with Ctrl and the wheel for the zoom.</source>
   <translation>दूसरी स्लाइसों के लिए व्हील घुमाएँ या तीर कुंजियाँ दबाएँ। विंडो और लेवल के लिए दाएँ बटन से ड्रैग करें, ज़ूम के लिए Ctrl के साथ व्हील घुमाएँ।</translation>
  </message>
  <message>
   <source>What is open isn't DICOM.</source>
   <translation>जो खुला है वह DICOM नहीं है।</translation>
  </message>
  <message>
   <source>Width of the answer panel</source>
   <translation>उत्तर के पैनल की चौड़ाई</translation>
  </message>
  <message>
   <source>Width of the study panel</source>
   <translation>स्टडी के पैनल की चौड़ाई</translation>
  </message>
  <message>
   <source>Without that, lesions are compared only if each study has one.</source>
   <translation>इसके बिना लीज़न की तुलना तभी होती है जब हर स्टडी में एक ही लीज़न हो।</translation>
  </message>
  <message>
   <source>brainview says what a slice of a brain MRI most likely shows, which part of it the answer rests on, and where a tumor is. This tour opens a synthetic scan. brainview is for research use only.</source>
   <translation>brainview बताता है कि ब्रेन MRI की स्लाइस में सबसे अधिक संभावना किसकी है, उत्तर उसके किस भाग पर आधारित है, और ट्यूमर कहाँ है। यह टूर एक सिंथेटिक स्कैन खोलता है। brainview केवल शोध के लिए है।</translation>
  </message>
  <message>
   <source>nothing outlined</source>
   <translation>कोई आउटलाइन नहीं</translation>
  </message>
  <message>
   <source>on current slices</source>
   <translation>मौजूदा स्लाइसों पर</translation>
  </message>
  <message numerus="yes">
   <source>the copying of the opened mask, on {count} slice</source>
   <extracomment>the copying of the opened mask, on {count:,} slices</extracomment>
   <translation>
    <numerusform>खोले गए मास्क को कॉपी करना, {count:,} स्लाइस पर</numerusform>
    <numerusform>खोले गए मास्क को कॉपी करना, {count:,} स्लाइसों पर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the deleting of a lesion, on {count} slice</source>
   <extracomment>the deleting of a lesion, on {count:,} slices</extracomment>
   <translation>
    <numerusform>लीज़न हटाना, {count:,} स्लाइस पर</numerusform>
    <numerusform>लीज़न हटाना, {count:,} स्लाइसों पर</numerusform>
   </translation>
  </message>
  <message>
   <source>the disk is full or doesn't allow it</source>
   <translation>डिस्क भरी है या इसकी अनुमति नहीं देती</translation>
  </message>
  <message numerus="yes">
   <source>the interpolation between slices, on {count} slice</source>
   <extracomment>the interpolation between slices, on {count:,} slices</extracomment>
   <translation>
    <numerusform>स्लाइसों के बीच इंटरपोलेशन, {count:,} स्लाइस पर</numerusform>
    <numerusform>स्लाइसों के बीच इंटरपोलेशन, {count:,} स्लाइसों पर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written to {folder}.</source>
   <extracomment>{count:,} files written to {folder}.</extracomment>
   <translation>
    <numerusform>{folder} में {count:,} फ़ाइल लिखी गई।</numerusform>
    <numerusform>{folder} में {count:,} फ़ाइलें लिखी गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} file written.</source>
   <extracomment>{count:,} files written.</extracomment>
   <translation>
    <numerusform>{count:,} फ़ाइल लिखी गई।</numerusform>
    <numerusform>{count:,} फ़ाइलें लिखी गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice that you painted meanwhile stays as it is.</source>
   <extracomment>{count:,} slices that you painted meanwhile stay as they are.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस, जिस पर आपने इस बीच पेंट किया, वैसी ही रहती है।</numerusform>
    <numerusform>{count:,} स्लाइसें, जिन पर आपने इस बीच पेंट किया, वैसी ही रहती हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{map_key} shows the Grad-CAM map, {mask_key} the outline. Hold {bare_key} to see the bare image.</source>
   <translation>{map_key} Grad-CAM मैप दिखाता है, {mask_key} आउटलाइन। केवल इमेज देखने के लिए {bare_key} दबाए रखें।</translation>
  </message>
  <message>
   <source>{model} knows only slices of these planes: {planes}. Choose another model.</source>
   <translation>{model} केवल इन प्लेन की स्लाइसें जानता है: {planes}। दूसरा मॉडल चुनें।</translation>
  </message>
  <message>
   <source>{series_key} analyzes all slices; {jump_key} goes to the most suspicious one. {export_key} writes a report. {keys_key} lists all keys, and {manual_key} explains the part that you are in.</source>
   <translation>{series_key} से सभी स्लाइसों का विश्लेषण होता है; {jump_key} से सबसे संदिग्ध स्लाइस पर जाते हैं। {export_key} से रिपोर्ट लिखी जाती है। {keys_key} सभी कुंजियाँ बताता है, और {manual_key} उस हिस्से को समझाता है जिसमें आप हैं।</translation>
  </message>
  <message>
   <source>{size}, calibrated</source>
   <translation>{size}, कैलिब्रेटेड</translation>
  </message>
  <message>
   <source>{stage}: {done:,} of {total:,}</source>
   <translation>{stage}: {total:,} में से {done:,}</translation>
  </message>
 </context>
 <context>
  <name>gui.workers</name>
  <message>
   <source>Slice {number} can't be shown.</source>
   <translation>स्लाइस {number} नहीं दिखाई जा सकती।</translation>
  </message>
  <message>
   <source>This is a fault of brainview.</source>
   <translation>यह brainview की खराबी है।</translation>
  </message>
  <message>
   <source>Your files are untouched. Please report it with the details below.</source>
   <translation>आपकी फ़ाइलें ज्यों की त्यों हैं। कृपया नीचे दिए विवरण के साथ इसकी सूचना दें।</translation>
  </message>
  <message>
   <source>a library that it uses crashed</source>
   <translation>जिस लाइब्रेरी का वह उपयोग करता है, वह क्रैश हो गई</translation>
  </message>
  <message>
   <source>brainview ended unexpectedly the last time</source>
   <translation>पिछली बार brainview अचानक बंद हो गया था</translation>
  </message>
  <message>
   <source>please report it with the file {report}, which names no patient; what you drew is kept</source>
   <translation>कृपया फ़ाइल {report} के साथ इसकी सूचना दें, जिसमें किसी मरीज़ का नाम नहीं है; आपने जो बनाया वह रखा गया है</translation>
  </message>
 </context>
 <context>
  <name>imaging</name>
  <message>
   <source>Can't align the prior study</source>
   <translation>पिछली स्टडी अलाइन नहीं की जा सकी</translation>
  </message>
  <message numerus="yes">
   <source>Left out: {count} slice without an answer.</source>
   <extracomment>Left out: {count:,} slices without an answer.</extracomment>
   <translation>
    <numerusform>छोड़ी गई: बिना उत्तर वाली {count:,} स्लाइस।</numerusform>
    <numerusform>छोड़ी गईं: बिना उत्तर वाली {count:,} स्लाइसें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} slice that lies astray.</source>
   <extracomment>Not counted: {count:,} slices that lie astray.</extracomment>
   <translation>
    <numerusform>गिनी नहीं गई: क्रम से बाहर की {count:,} स्लाइस।</numerusform>
    <numerusform>गिनी नहीं गईं: क्रम से बाहर की {count:,} स्लाइसें।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not counted: {count} speck.</source>
   <extracomment>Not counted: {count:,} specks.</extracomment>
   <translation>
    <numerusform>गिना नहीं गया: {count:,} सूक्ष्म धब्बा।</numerusform>
    <numerusform>गिने नहीं गए: {count:,} सूक्ष्म धब्बे।</numerusform>
   </translation>
  </message>
  <message>
   <source>Several slices lie in the same place, so there is no volume.</source>
   <translation>कई स्लाइसें एक ही जगह पर हैं, इसलिए आयतन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>Slices are unevenly far apart where the mask is, so the volume is unknown: at least {volume}.</source>
   <translation>जहाँ मास्क है वहाँ स्लाइसों के बीच की दूरी असमान है, इसलिए आयतन अज्ञात है: कम से कम {volume}।</translation>
  </message>
  <message>
   <source>Slices are {thickness:.3g} mm thick and {distance:.3g} mm apart; the distance counts.</source>
   <translation>स्लाइसों की मोटाई {thickness:.3g} mm और उनके बीच की दूरी {distance:.3g} mm है; गणना दूरी से होती है।</translation>
  </message>
  <message>
   <source>Slices without an answer lie next to the mask, so the volume is unknown: at least {volume}.</source>
   <translation>मास्क के पास बिना उत्तर वाली स्लाइसें हैं, इसलिए आयतन अज्ञात है: कम से कम {volume}।</translation>
  </message>
  <message>
   <source>The distance between the slices is unknown, so there is no volume.</source>
   <translation>स्लाइसों के बीच की दूरी अज्ञात है, इसलिए आयतन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>The pixel spacing is unknown, so there is no volume.</source>
   <translation>पिक्सेल स्पेसिंग अज्ञात है, इसलिए आयतन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>The slices aren't parallel, so there is no volume.</source>
   <translation>स्लाइसें समानांतर नहीं हैं, इसलिए आयतन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>कैलिब्रेटेड</translation>
  </message>
  <message>
   <source>export the series again with the position of each slice</source>
   <translation>सीरीज़ को हर स्लाइस की पोज़िशन के साथ फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be above low, which is {low:g}</source>
   <translation>high {high:g} है, पर इसे low से अधिक होना चाहिए, जो {low:g} है</translation>
  </message>
  <message>
   <source>it has a single slice</source>
   <translation>इसमें एक ही स्लाइस है</translation>
  </message>
  <message>
   <source>it would have to be turned by {degrees:.0f}° and shifted by {distance:.0f} mm</source>
   <translation>इसे {degrees:.0f}° घुमाना और {distance:.0f} mm खिसकाना पड़ता</translation>
  </message>
  <message>
   <source>its files don't say where each slice lies in the patient</source>
   <translation>इसकी फ़ाइलें यह नहीं बतातीं कि हर स्लाइस मरीज़ में कहाँ है</translation>
  </message>
  <message>
   <source>its slices are shifted against each other by {farthest:.1f} mm</source>
   <translation>इसकी स्लाइसें एक-दूसरे से {farthest:.1f} mm तक खिसकी हुई हैं</translation>
  </message>
  <message>
   <source>its slices are {nearest:.1f} to {farthest:.1f} mm apart, as where some are missing</source>
   <translation>इसकी स्लाइसों के बीच की दूरी {nearest:.1f} से {farthest:.1f} mm है, मानो कुछ गायब हों</translation>
  </message>
  <message>
   <source>its slices aren't parallel</source>
   <translation>इसकी स्लाइसें समानांतर नहीं हैं</translation>
  </message>
  <message>
   <source>its slices differ in size</source>
   <translation>इसकी स्लाइसों के आकार अलग-अलग हैं</translation>
  </message>
  <message>
   <source>mean {mean}  SD {sd}</source>
   <translation>औसत {mean}  SD {sd}</translation>
  </message>
  <message>
   <source>min {low}  max {high}</source>
   <translation>न्यूनतम {low}  अधिकतम {high}</translation>
  </message>
  <message>
   <source>no common part of the two was found</source>
   <translation>दोनों में कोई साझा भाग नहीं मिला</translation>
  </message>
  <message>
   <source>open a series with evenly spaced slices</source>
   <translation>समान दूरी वाली स्लाइसों की सीरीज़ खोलें</translation>
  </message>
  <message>
   <source>open one with equal slices</source>
   <translation>समान स्लाइसों वाली सीरीज़ खोलें</translation>
  </message>
  <message>
   <source>open the whole series</source>
   <translation>पूरी सीरीज़ खोलें</translation>
  </message>
  <message>
   <source>product {area}</source>
   <translation>गुणनफल {area}</translation>
  </message>
  <message>
   <source>scroll both to the same place, and link them there</source>
   <translation>दोनों को एक ही जगह तक स्क्रॉल करें, और वहाँ लिंक करें</translation>
  </message>
  <message>
   <source>several of its slices lie in the same place</source>
   <translation>इसकी कई स्लाइसें एक ही जगह पर हैं</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing in or next to the mask, so the volume is unknown: at least {volume}.</source>
   <extracomment>{count} slices are missing, in or next to the mask, so the volume is unknown: at least {volume}.</extracomment>
   <translation>
    <numerusform>मास्क में या उसके पास {count} स्लाइस गायब है, इसलिए आयतन अज्ञात है: कम से कम {volume}।</numerusform>
    <numerusform>मास्क में या उसके पास {count} स्लाइसें गायब हैं, इसलिए आयतन अज्ञात है: कम से कम {volume}।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice is missing.</source>
   <extracomment>{count:,} slices are missing.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस गायब है।</numerusform>
    <numerusform>{count:,} स्लाइसें गायब हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>{size}, spacing unknown</source>
   <translation>{size}, स्पेसिंग अज्ञात</translation>
  </message>
 </context>
 <context>
  <name>inference</name>
  <message>
   <source>Can't find a classifier</source>
   <translation>क्लासिफ़ायर नहीं मिला</translation>
  </message>
  <message>
   <source>Can't find a segmenter</source>
   <translation>सेगमेंटर नहीं मिला</translation>
  </message>
  <message>
   <source>Can't load {model}</source>
   <translation>{model} को लोड नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't run Keras models</source>
   <translation>Keras मॉडल नहीं चलाए जा सकते</translation>
  </message>
  <message>
   <source>Can't run models on {device}</source>
   <translation>{device} पर मॉडल नहीं चलाए जा सकते</translation>
  </message>
  <message>
   <source>Can't run {model} with the engine {engine}</source>
   <translation>{model} को इंजन {engine} से नहीं चलाया जा सकता</translation>
  </message>
  <message>
   <source>Can't use {model} as a classifier</source>
   <translation>{model} का उपयोग क्लासिफ़ायर के रूप में नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use {model} as a segmenter</source>
   <translation>{model} का उपयोग सेगमेंटर के रूप में नहीं हो सकता</translation>
  </message>
  <message>
   <source>Keras runs on {backend} in this process</source>
   <translation>इस प्रोसेस में Keras {backend} पर चल रहा है</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>लाइब्रेरी</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>मेमोरी</translation>
  </message>
  <message>
   <source>Models run on</source>
   <translation>मॉडल इस पर चलते हैं</translation>
  </message>
  <message>
   <source>No segmenter ran, so there is no volume.</source>
   <translation>कोई सेगमेंटर नहीं चला, इसलिए आयतन नहीं दिया गया।</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives other answers than when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>{engine} ({device}) पर यह बनाए जाने के समय से अलग उत्तर देता है (अधिकतम अंतर {difference:.1e}, अनुमत {allowed:.0e})।</translation>
  </message>
  <message>
   <source>On {engine} ({device}) it gives the same answers as when it was made (largest difference {difference:.1e}, allowed {allowed:.0e}).</source>
   <translation>{engine} ({device}) पर यह वही उत्तर देता है जो बनाए जाने के समय देता था (अधिकतम अंतर {difference:.1e}, अनुमत {allowed:.0e})।</translation>
  </message>
  <message>
   <source>Processor</source>
   <translation>प्रोसेसर</translation>
  </message>
  <message>
   <source>Python installation</source>
   <translation>Python इंस्टॉलेशन</translation>
  </message>
  <message>
   <source>System</source>
   <comment>computer</comment>
   <translation>सिस्टम</translation>
  </message>
  <message>
   <source>The image has no dark border, as a slice through a head in air has, so it probably is none; open a brain MRI slice that shows the whole head.</source>
   <translation>इमेज में गहरा किनारा नहीं है, जैसा हवा में सिर की स्लाइस में होता है, इसलिए यह शायद ऐसी स्लाइस नहीं है; ऐसी ब्रेन MRI स्लाइस खोलें जिसमें पूरा सिर दिखे।</translation>
  </message>
  <message>
   <source>The image has only {width}×{height} pixels, too few to see anything; open one with at least {least}×{least}.</source>
   <translation>इमेज में केवल {width}×{height} पिक्सेल हैं, जो कुछ देखने के लिए बहुत कम हैं; कम से कम {least}×{least} वाली इमेज खोलें।</translation>
  </message>
  <message>
   <source>The image is blank: nothing can be seen in it; open another slice.</source>
   <translation>इमेज खाली है: इसमें कुछ नहीं दिखता; दूसरी स्लाइस खोलें।</translation>
  </message>
  <message>
   <source>The image is unlike those that {model} was trained on (distance {distance:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>इमेज उन इमेज जैसी नहीं है जिन पर {model} प्रशिक्षित है (दूरी {distance:.1f}, सीमा {limit:.1f}), इसलिए उसके उत्तर का कोई अर्थ नहीं होगा; कोई ब्रेन MRI स्लाइस खोलें या दूसरा मॉडल चुनें।</translation>
  </message>
  <message>
   <source>The reformat covers too few millimeters across the slices to see anything; analyze the slices themselves.</source>
   <translation>रिफ़ॉर्मैट स्लाइसों के आर-पार इतने कम मिलीमीटर का है कि कुछ नहीं दिखता; मूल स्लाइसों का विश्लेषण करें।</translation>
  </message>
  <message>
   <source>The slice shows too little brain, as one through skin and skull or beyond the head does; open a slice through the brain.</source>
   <translation>स्लाइस में ब्रेन बहुत कम दिखता है, जैसे त्वचा और खोपड़ी से होकर या सिर के बाहर की स्लाइस में; ब्रेन से होकर जाने वाली स्लाइस खोलें।</translation>
  </message>
  <message>
   <source>This is a {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>यह {kind} इमेज है, और {model} केवल सिर की ऐनाटॉमिकल स्लाइसें जानता है; ऐसी स्लाइस खोलें, जैसे T1, T2 या FLAIR।</translation>
  </message>
  <message>
   <source>This is a {modality} image, and {model} knows only {known}; open an {known} slice.</source>
   <translation>यह {modality} इमेज है, और {model} केवल {known} जानता है; {known} स्लाइस खोलें।</translation>
  </message>
  <message>
   <source>This is an {kind} image, and {model} knows only anatomical slices of the head; open one, such as T1, T2 or FLAIR.</source>
   <translation>यह {kind} इमेज है, और {model} केवल सिर की ऐनाटॉमिकल स्लाइसें जानता है; ऐसी स्लाइस खोलें, जैसे T1, T2 या FLAIR।</translation>
  </message>
  <message>
   <source>To {model} the image is more like a picture without a brain than like a slice (score {score:.1f}, limit {limit:.1f}), so its answer would mean nothing; open a brain MRI slice or choose another model.</source>
   <translation>{model} के लिए यह इमेज स्लाइस से ज़्यादा बिना ब्रेन वाली तस्वीर जैसी है (स्कोर {score:.1f}, सीमा {limit:.1f}), इसलिए उसके उत्तर का कोई अर्थ नहीं होगा; कोई ब्रेन MRI स्लाइस खोलें या दूसरा मॉडल चुनें।</translation>
  </message>
  <message>
   <source>choose a classifier; see brainview models</source>
   <translation>कोई क्लासिफ़ायर चुनें; brainview models देखें</translation>
  </message>
  <message>
   <source>choose a segmenter; see brainview models</source>
   <translation>कोई सेगमेंटर चुनें; brainview models देखें</translation>
  </message>
  <message>
   <source>choose another model or get the bundle again</source>
   <translation>दूसरा मॉडल चुनें या बंडल फिर से लें</translation>
  </message>
  <message>
   <source>choose the device auto or cpu</source>
   <translation>डिवाइस auto या cpu चुनें</translation>
  </message>
  <message>
   <source>choose the engine {engine} or auto</source>
   <translation>इंजन {engine} या auto चुनें</translation>
  </message>
  <message>
   <source>install brainview with pip, or choose an ONNX model</source>
   <translation>brainview को pip से इंस्टॉल करें, या कोई ONNX मॉडल चुनें</translation>
  </message>
  <message>
   <source>install {package} or choose the device auto or cpu</source>
   <translation>{package} इंस्टॉल करें या डिवाइस auto या cpu चुनें</translation>
  </message>
  <message>
   <source>it can't be started here</source>
   <translation>इसे यहाँ शुरू नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>it gave no mask</source>
   <translation>इसने कोई मास्क नहीं दिया</translation>
  </message>
  <message>
   <source>it gave no probabilities</source>
   <translation>इसने संभाव्यताएँ नहीं दीं</translation>
  </message>
  <message>
   <source>it has no outputs</source>
   <translation>इसका कोई आउटपुट नहीं है</translation>
  </message>
  <message>
   <source>it is a classifier</source>
   <translation>यह क्लासिफ़ायर है</translation>
  </message>
  <message>
   <source>it is a segmenter</source>
   <translation>यह सेगमेंटर है</translation>
  </message>
  <message>
   <source>it lacks the output {name} (it has {given})</source>
   <translation>इसमें आउटपुट {name} नहीं है (इसमें {given} है)</translation>
  </message>
  <message>
   <source>it wants more than one image</source>
   <translation>इसे एक से अधिक इमेज चाहिए</translation>
  </message>
  <message>
   <source>its output {name} has the shape {shape}, not {wanted}</source>
   <translation>इसके आउटपुट {name} का आकार {shape} है, {wanted} नहीं</translation>
  </message>
  <message>
   <source>its output {name} holds values that aren't numbers</source>
   <translation>इसके आउटपुट {name} में ऐसे मान हैं जो संख्याएँ नहीं हैं</translation>
  </message>
  <message>
   <source>its output {name} isn't between 0 and 1</source>
   <translation>इसका आउटपुट {name} 0 और 1 के बीच नहीं है</translation>
  </message>
  <message>
   <source>its probabilities don't sum to 1</source>
   <translation>इसकी संभाव्यताओं का योग 1 नहीं है</translation>
  </message>
  <message>
   <source>none is installed that can be run</source>
   <translation>चल सकने वाला कोई इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>package</source>
   <translation>पैकेज</translation>
  </message>
  <message>
   <source>save it again with this version, without Lambda layers</source>
   <translation>इसे इस वर्ज़न से, Lambda लेयर के बिना, फिर से सेव करें</translation>
  </message>
  <message>
   <source>see brainview models, and install brainview again</source>
   <translation>brainview models देखें, और brainview फिर से इंस्टॉल करें</translation>
  </message>
  <message>
   <source>start brainview in a process of its own</source>
   <translation>brainview को उसके अपने प्रोसेस में शुरू करें</translation>
  </message>
  <message>
   <source>the model comes only as {file}</source>
   <translation>यह मॉडल केवल {file} के रूप में है</translation>
  </message>
  <message>
   <source>this installation has no TensorFlow</source>
   <translation>इस इंस्टॉलेशन में TensorFlow नहीं है</translation>
  </message>
  <message>
   <source>this {program} is built without it</source>
   <translation>यह {program} उसके बिना बना है</translation>
  </message>
  <message>
   <source>update brainview or get the bundle again</source>
   <translation>brainview अपडेट करें या बंडल फिर से लें</translation>
  </message>
  <message>
   <source>{file} holds another image size; get the bundle again.</source>
   <translation>{file} में इमेज का आकार अलग है; बंडल फिर से लें।</translation>
  </message>
  <message>
   <source>{file} holds no {outputs} to compare; get the bundle again.</source>
   <translation>{file} में तुलना के लिए {outputs} नहीं है; बंडल फिर से लें।</translation>
  </message>
  <message>
   <source>{file} is missing or broken; get the bundle again.</source>
   <translation>{file} मौजूद नहीं है या खराब है; बंडल फिर से लें।</translation>
  </message>
  <message numerus="yes">
   <source>{machine}, {count} core</source>
   <extracomment>{machine}, {count} cores</extracomment>
   <translation>
    <numerusform>{machine}, {count} कोर</numerusform>
    <numerusform>{machine}, {count} कोर</numerusform>
   </translation>
  </message>
  <message>
   <source>{model} gave no answer</source>
   <translation>{model} ने कोई उत्तर नहीं दिया</translation>
  </message>
  <message>
   <source>{program} stopped on it</source>
   <translation>{program} इस पर रुक गया</translation>
  </message>
  <message>
   <source>{program} stopped: {error}</source>
   <translation>{program} रुक गया: {error}</translation>
  </message>
  <message>
   <source>{program} {version} doesn't accept {file}</source>
   <translation>{program} {version} {file} को स्वीकार नहीं करता</translation>
  </message>
 </context>
 <context>
  <name>measuring</name>
  <message>
   <source>Calibration</source>
   <translation>कैलिब्रेशन</translation>
  </message>
  <message>
   <source>Called a tumor</source>
   <translation>ट्यूमर बताया</translation>
  </message>
  <message>
   <source>Called none</source>
   <translation>ट्यूमर नहीं बताया</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>कन्फ़्यूज़न मैट्रिक्स</translation>
  </message>
  <message>
   <source>Dice by slice</source>
   <translation>स्लाइस के अनुसार Dice</translation>
  </message>
  <message>
   <source>Dice by volume (all slices of a patient)</source>
   <translation>वॉल्यूम के अनुसार Dice (मरीज़ की सभी स्लाइसें)</translation>
  </message>
  <message>
   <source>Dice is of the slices with an expert's mask that weren't refused.</source>
   <translation>Dice उन स्लाइसों का है जिनका विशेषज्ञ मास्क है और जो अस्वीकृत नहीं हुईं।</translation>
  </message>
  <message>
   <source>Expected calibration error</source>
   <translation>अपेक्षित कैलिब्रेशन त्रुटि</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>गलत अलार्म</translation>
  </message>
  <message>
   <source>Figures marked with * are of fewer than 10 people: too few to say much, whatever their interval.</source>
   <translation>* से चिह्नित आँकड़े 10 से कम लोगों के हैं: उनका अंतराल जो भी हो, वे कुछ खास कहने के लिए बहुत कम हैं।</translation>
  </message>
  <message>
   <source>Hatched, of the masks with Dice below 0.5</source>
   <translation>0.5 से कम Dice वाले मास्कों में धारीदार</translation>
  </message>
  <message>
   <source>Known slices refused</source>
   <translation>अस्वीकृत ज्ञात स्लाइसें</translation>
  </message>
  <message>
   <source>Marked without a tumor</source>
   <translation>बिना ट्यूमर के चिह्नित</translation>
  </message>
  <message>
   <source>Mean probability tells Dice below 0.5 (area under ROC)</source>
   <translation>औसत संभाव्यता 0.5 से कम Dice बताती है (ROC के नीचे का क्षेत्रफल)</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>माप</translation>
  </message>
  <message>
   <source>Missed</source>
   <translation>छूटे हुए</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>संख्या</translation>
  </message>
  <message>
   <source>Of tumor or none. The error is of every slice with probabilities, also of the undecided ones; the share of right answers only of answers.</source>
   <translation>ट्यूमर है या नहीं, इस बारे में। त्रुटि संभाव्यता वाली हर स्लाइस की है, अनिर्णीत की भी; सही उत्तरों का हिस्सा केवल उत्तरों का है।</translation>
  </message>
  <message>
   <source>Refused, of those through a brain</source>
   <translation>ब्रेन से होकर जाने वाली स्लाइसों में अस्वीकृत</translation>
  </message>
  <message>
   <source>Right where it says 0.9 or more</source>
   <translation>0.9 या अधिक बताने पर सही</translation>
  </message>
  <message>
   <source>Right, of the answered</source>
   <translation>दिए गए उत्तरों में सही</translation>
  </message>
  <message>
   <source>Slices through skin and skull are to be refused; they are counted under “Too little brain”.</source>
   <translation>त्वचा और खोपड़ी से होकर जाने वाली स्लाइसें अस्वीकृत होनी चाहिए; वे “ब्रेन बहुत कम” में गिनी जाती हैं।</translation>
  </message>
  <message>
   <source>The class</source>
   <translation>क्लास</translation>
  </message>
  <message>
   <source>The mask</source>
   <translation>मास्क</translation>
  </message>
  <message>
   <source>The mask's doubt</source>
   <translation>मास्क पर संदेह</translation>
  </message>
  <message>
   <source>Too little brain</source>
   <translation>ब्रेन बहुत कम</translation>
  </message>
  <message>
   <source>True class</source>
   <translation>सही क्लास</translation>
  </message>
  <message>
   <source>Tumor or none, by sequence and plane</source>
   <translation>ट्यूमर है या नहीं, सीक्वेंस और प्लेन के अनुसार</translation>
  </message>
  <message>
   <source>Tumors marked</source>
   <translation>चिह्नित ट्यूमर</translation>
  </message>
  <message>
   <source>With a tumor</source>
   <translation>ट्यूमर सहित</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>ट्यूमर रहित</translation>
  </message>
  <message>
   <source>all</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>all classes</source>
   <translation>सभी क्लासें</translation>
  </message>
  <message>
   <source>over {share:.3f}</source>
   <translation>{share:.3f} से अधिक</translation>
  </message>
  <message>
   <source>under {share:.3f}</source>
   <translation>{share:.3f} से कम</translation>
  </message>
  <message>
   <source>{value}{mark} ({low} to {high}; {count:,} of {people:,})</source>
   <translation>{value}{mark} ({low} से {high}; {people:,} में से {count:,})</translation>
  </message>
  <message>
   <source>“Called a tumor” and “Called none” are parts of the slices that got an answer (sensitivity and specificity), with 95 % intervals by patient, and the number of slices and of people. “Missed” and “False alarms” are parts of all slices.</source>
   <translation>“ट्यूमर बताया” और “ट्यूमर नहीं बताया” उन स्लाइसों के हिस्से हैं जिनका उत्तर दिया गया (संवेदनशीलता और विशिष्टता), मरीज़ के अनुसार 95 % अंतराल के साथ, और स्लाइसों तथा लोगों की संख्या के साथ। “छूटे हुए” और “गलत अलार्म” सभी स्लाइसों के हिस्से हैं।</translation>
  </message>
 </context>
 <context>
  <name>models</name>
  <message>
   <source>64 hexadecimal digits</source>
   <translation>64 हेक्साडेसिमल अंक</translation>
  </message>
  <message>
   <source>A multi-layer perceptron has no convolution that could show where it looked.</source>
   <translation>मल्टी-लेयर परसेप्ट्रॉन में कोई कनवॉल्यूशन नहीं होता जो दिखा सके कि उसने कहाँ देखा।</translation>
  </message>
  <message>
   <source>A second look at single axial slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल एक्सियल स्लाइसों पर दूसरी नज़र: ग्लियोमा, मेनिंजियोमा, पिट्यूटरी ट्यूमर या इनमें से कोई नहीं।</translation>
  </message>
  <message>
   <source>A second look at single coronal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल कोरोनल स्लाइसों पर दूसरी नज़र: ग्लियोमा, मेनिंजियोमा, पिट्यूटरी ट्यूमर या इनमें से कोई नहीं।</translation>
  </message>
  <message>
   <source>A second look at single sagittal slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल सैजिटल स्लाइसों पर दूसरी नज़र: ग्लियोमा, मेनिंजियोमा, पिट्यूटरी ट्यूमर या इनमें से कोई नहीं।</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल स्लाइसों पर दूसरी नज़र: ग्लियोमा, मेनिंजियोमा, पिट्यूटरी ट्यूमर या इनमें से कोई नहीं।</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: glioma, meningioma, pituitary tumor or none of them. Kept for comparison; MobileNetV2 is the better choice.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल स्लाइसों पर दूसरी नज़र: ग्लियोमा, मेनिंजियोमा, पिट्यूटरी ट्यूमर या इनमें से कोई नहीं। तुलना के लिए रखा गया; MobileNetV2 बेहतर विकल्प है।</translation>
  </message>
  <message>
   <source>A second look at single slices of brain MRI in research and teaching: whether there is a tumor, which of three kinds, and where.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल स्लाइसों पर दूसरी नज़र: ट्यूमर है या नहीं, तीन में से किस प्रकार का, और कहाँ।</translation>
  </message>
  <message>
   <source>Can't find the model {model}</source>
   <translation>मॉडल {model} नहीं मिला</translation>
  </message>
  <message>
   <source>Can't use the model without a name</source>
   <translation>बिना नाम वाले मॉडल का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use the model {model}</source>
   <translation>मॉडल {model} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use the model {model} in {folder}</source>
   <translation>{folder} में मॉडल {model} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Dice {figures}.</source>
   <translation>Dice {figures}।</translation>
  </message>
  <message>
   <source>Dice {figures}; human readers {readers:.2f}.</source>
   <translation>Dice {figures}; मानव रीडर {readers:.2f}।</translation>
  </message>
  <message>
   <source>It mostly tells contrast-enhanced T1 slices, nearly all of which had a tumor in training, from other sequences, nearly none of which had. Don't rely on it where all slices are of one sequence.</source>
   <translation>यह अधिकतर पोस्ट-कंट्रास्ट T1 स्लाइसों को, जिनमें से प्रशिक्षण में लगभग सभी में ट्यूमर था, दूसरे सीक्वेंस से अलग करता है, जिनमें लगभग किसी में नहीं था। जहाँ सभी स्लाइसें एक ही सीक्वेंस की हों, वहाँ इस पर भरोसा न करें।</translation>
  </message>
  <message>
   <source>No honest figure is known for this model.</source>
   <translation>इस मॉडल का कोई विश्वसनीय आँकड़ा ज्ञात नहीं है।</translation>
  </message>
  <message>
   <source>Of kinds of tumors it knows glioma, meningioma and pituitary tumor; it hasn't seen others, and few slices of T2 with a tumor. Children and heads after surgery are rare in its training.</source>
   <translation>ट्यूमर के प्रकारों में यह ग्लियोमा, मेनिंजियोमा और पिट्यूटरी ट्यूमर जानता है; दूसरे इसने नहीं देखे हैं, और ट्यूमर वाली T2 स्लाइसें कम देखी हैं। इसके प्रशिक्षण में बच्चे और सर्जरी के बाद के सिर दुर्लभ हैं।</translation>
  </message>
  <message>
   <source>Outlining a tumor on single slices of brain MRI in research and teaching: FLAIR or three-sequence slices of gliomas, T1 slices with contrast.</source>
   <translation>शोध और शिक्षण में ब्रेन MRI की एकल स्लाइसों पर ट्यूमर की आउटलाइन बनाना: ग्लियोमा की FLAIR या तीन सीक्वेंस वाली स्लाइसें, पोस्ट-कंट्रास्ट T1 स्लाइसें।</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test slices.</source>
   <translation>100 में से {value} टेस्ट स्लाइसों में ट्यूमर के भीतर इंगित करता है।</translation>
  </message>
  <message>
   <source>Points into the tumor in {value} of 100 test {unit}.</source>
   <translation>100 टेस्ट {unit} में से {value} में ट्यूमर के भीतर इंगित करता है।</translation>
  </message>
  <message>
   <source>Right in {value} of 100 slices of unseen patients ({low} to {high}).</source>
   <translation>अनदेखे मरीज़ों की 100 में से {value} स्लाइसों में सही ({low} से {high})।</translation>
  </message>
  <message>
   <source>Right in {value} of 100 {unit} of unseen patients ({low} to {high}).</source>
   <translation>अनदेखे मरीज़ों की 100 {unit} में से {value} में सही ({low} से {high})।</translation>
  </message>
  <message>
   <source>This model's Grad-CAM map isn't shown: {reason}.</source>
   <translation>इस मॉडल का Grad-CAM मैप नहीं दिखाया जाता: {reason}।</translation>
  </message>
  <message>
   <source>Trained on axial slices of low-grade gliomas only (88 patients of The Cancer Genome Atlas). It doesn't know other tumors, sequences or planes.</source>
   <translation>केवल लो-ग्रेड ग्लियोमा की एक्सियल स्लाइसों पर प्रशिक्षित (The Cancer Genome Atlas के 88 मरीज़)। यह दूसरे ट्यूमर, सीक्वेंस या प्लेन नहीं जानता।</translation>
  </message>
  <message>
   <source>Trained on gliomas, meningiomas and pituitary tumors of adults. An outline on other sequences or lesions is unmeasured; a healthy slice may get one.</source>
   <translation>वयस्कों के ग्लियोमा, मेनिंजियोमा और पिट्यूटरी ट्यूमर पर प्रशिक्षित। दूसरे सीक्वेंस या लीज़न पर आउटलाइन मापी नहीं गई है; स्वस्थ स्लाइस पर भी आउटलाइन बन सकती है।</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery, and it may take the look of the sequence for the absence of a tumor.</source>
   <translation>वयस्कों की एकल एक्सपोर्ट की गई स्लाइसों पर प्रशिक्षित, अधिकतर पोस्ट-कंट्रास्ट T1। यह मेटास्टेसिस, दूसरे लीज़न, बच्चे, या सर्जरी के बाद की इमेज नहीं जानता, और सीक्वेंस के रूप को ट्यूमर की अनुपस्थिति समझ सकता है।</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery.</source>
   <translation>वयस्कों की एकल एक्सपोर्ट की गई स्लाइसों पर प्रशिक्षित, अधिकतर पोस्ट-कंट्रास्ट T1। यह मेटास्टेसिस, दूसरे लीज़न, बच्चे, या सर्जरी के बाद की इमेज नहीं जानता।</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 24 coronal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>वयस्कों की एकल एक्सपोर्ट की गई स्लाइसों पर प्रशिक्षित, अधिकतर पोस्ट-कंट्रास्ट T1। यह मेटास्टेसिस, दूसरे लीज़न, बच्चे, या सर्जरी के बाद की इमेज नहीं जानता। सार्वजनिक डेटासेट में बिना ट्यूमर वाली केवल 24 कोरोनल स्लाइसें हैं: इससे यह पूछें कि ट्यूमर कौन-सा है, न कि ट्यूमर है या नहीं।</translation>
  </message>
  <message>
   <source>Trained on single exported slices, most of them T1 with contrast, of adults. It doesn't know metastases, other lesions, children, or images after surgery. The public sets hold only 84 sagittal slices without a tumor: ask it which tumor there is rather than whether.</source>
   <translation>वयस्कों की एकल एक्सपोर्ट की गई स्लाइसों पर प्रशिक्षित, अधिकतर पोस्ट-कंट्रास्ट T1। यह मेटास्टेसिस, दूसरे लीज़न, बच्चे, या सर्जरी के बाद की इमेज नहीं जानता। सार्वजनिक डेटासेट में बिना ट्यूमर वाली केवल 84 सैजिटल स्लाइसें हैं: इससे यह पूछें कि ट्यूमर कौन-सा है, न कि ट्यूमर है या नहीं।</translation>
  </message>
  <message>
   <source>Whether a slice of brain MRI shows a tumor, in research and teaching. Kept for comparison: 11,137 weights, a single convolution.</source>
   <translation>ब्रेन MRI की स्लाइस में ट्यूमर है या नहीं, शोध और शिक्षण में। तुलना के लिए रखा गया: 11,137 वेट, एक ही कनवॉल्यूशन।</translation>
  </message>
  <message>
   <source>Whether a slice shows a low-grade glioma, in research and teaching: the first stage before ResUNet. For three-channel slices (T1, FLAIR, T1 with contrast) or FLAIR alone.</source>
   <translation>स्लाइस में लो-ग्रेड ग्लियोमा है या नहीं, शोध और शिक्षण में: ResUNet से पहले का चरण। तीन चैनल वाली स्लाइसों (T1, FLAIR, पोस्ट-कंट्रास्ट T1) या केवल FLAIR के लिए।</translation>
  </message>
  <message>
   <source>a DICOM modality</source>
   <translation>कोई DICOM मोडैलिटी</translation>
  </message>
  <message>
   <source>a date such as '2026-08-30'</source>
   <translation>कोई तारीख, जैसे '2026-08-30'</translation>
  </message>
  <message>
   <source>a list of at least {count}, each {wanted}</source>
   <translation>कम से कम {count} की सूची, हर एक {wanted}</translation>
  </message>
  <message>
   <source>a list of {count}, each {wanted}</source>
   <translation>{count} की सूची, हर एक {wanted}</translation>
  </message>
  <message>
   <source>a name that ends in .npz</source>
   <translation>.npz से समाप्त होने वाला नाम</translation>
  </message>
  <message>
   <source>a name that ends in .onnx or .keras</source>
   <translation>.onnx या .keras से समाप्त होने वाला नाम</translation>
  </message>
  <message>
   <source>a number from {low:g} to {high:g}</source>
   <translation>{low:g} से {high:g} तक की संख्या</translation>
  </message>
  <message>
   <source>a version such as '1.0.0'</source>
   <translation>कोई वर्ज़न, जैसे '1.0.0'</translation>
  </message>
  <message>
   <source>a whole number from {low} to {high}</source>
   <translation>{low} से {high} तक की पूर्ण संख्या</translation>
  </message>
  <message>
   <source>an object</source>
   <translation>एक ऑब्जेक्ट</translation>
  </message>
  <message>
   <source>another model with this id is installed</source>
   <translation>इस id वाला दूसरा मॉडल इंस्टॉल है</translation>
  </message>
  <message>
   <source>choose one of these: {known}</source>
   <translation>इनमें से एक चुनें: {known}</translation>
  </message>
  <message>
   <source>correct manifest.json or get the bundle again</source>
   <translation>manifest.json सुधारें या बंडल फिर से लें</translation>
  </message>
  <message>
   <source>every plane</source>
   <translation>हर प्लेन</translation>
  </message>
  <message>
   <source>get a bundle whose weights are all in that file</source>
   <translation>ऐसा बंडल लें जिसके सभी वेट उसी फ़ाइल में हों</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>बंडल फिर से लें</translation>
  </message>
  <message>
   <source>give this one another id, or remove it</source>
   <translation>इसे दूसरा id दें, या इसे हटा दें</translation>
  </message>
  <message>
   <source>high is {high:g}, but must be at least low, {low:g}</source>
   <translation>high {high:g} है, पर इसे कम से कम low, {low:g}, होना चाहिए</translation>
  </message>
  <message>
   <source>in its manifest, {problem}</source>
   <translation>इसके मैनिफ़ेस्ट में, {problem}</translation>
  </message>
  <message>
   <source>install a model</source>
   <translation>कोई मॉडल इंस्टॉल करें</translation>
  </message>
  <message>
   <source>it hardly depends on the class (correlation {correlation:.2f})</source>
   <translation>यह क्लास पर लगभग निर्भर नहीं करता (सहसंबंध {correlation:.2f})</translation>
  </message>
  <message>
   <source>it is larger than {limit:,} bytes</source>
   <translation>यह {limit:,} बाइट से बड़ी है</translation>
  </message>
  <message>
   <source>it isn't an ordinary file</source>
   <translation>यह साधारण फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>it points into the tumor in {map} of 100 slices, and the middle of the slice lies there in {middle}</source>
   <translation>यह 100 में से {map} स्लाइसों में ट्यूमर के भीतर इंगित करता है, जबकि {middle} में स्लाइस का मध्य ही वहाँ होता है</translation>
  </message>
  <message>
   <source>its values for the typicality have the shape {shape}, not {wanted}</source>
   <translation>इसके टिपिकैलिटी मानों का आकार {shape} है, {wanted} नहीं</translation>
  </message>
  <message>
   <source>lower-case letters, digits, dots, hyphens, at most 64</source>
   <translation>छोटे अक्षर, अंक, बिंदु, हाइफ़न, अधिकतम 64</translation>
  </message>
  <message>
   <source>no Grad-CAM map</source>
   <translation>कोई Grad-CAM मैप नहीं</translation>
  </message>
  <message>
   <source>no such model is installed</source>
   <translation>ऐसा कोई मॉडल इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>one of {values}</source>
   <translation>{values} में से एक</translation>
  </message>
  <message>
   <source>outline of the tumor</source>
   <translation>ट्यूमर की आउटलाइन</translation>
  </message>
  <message>
   <source>text in one line</source>
   <translation>एक पंक्ति का टेक्स्ट</translation>
  </message>
  <message>
   <source>the manifest</source>
   <translation>मैनिफ़ेस्ट</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true या false</translation>
  </message>
  <message>
   <source>{field} is missing</source>
   <translation>{field} मौजूद नहीं है</translation>
  </message>
  <message>
   <source>{field} is no known field; known here are {known}</source>
   <translation>{field} कोई ज्ञात फ़ील्ड नहीं है; यहाँ ज्ञात हैं: {known}</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be a reason, because this classifier has no explanation</source>
   <translation>{field} {value!r} है, पर इसमें कारण होना चाहिए, क्योंकि इस क्लासिफ़ायर की कोई व्याख्या नहीं है</translation>
  </message>
  <message>
   <source>{field} is {value!r}, but must be empty beside an explanation</source>
   <translation>{field} {value!r} है, पर व्याख्या के साथ इसे खाली होना चाहिए</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be a list of at least 2</source>
   <translation>{field} {values} है, पर इसे कम से कम 2 की सूची होना चाहिए</translation>
  </message>
  <message>
   <source>{field} is {values}, but must be different texts</source>
   <translation>{field} {values} है, पर इसमें अलग-अलग टेक्स्ट होने चाहिए</translation>
  </message>
  <message>
   <source>{field} is {value}, but must be {wanted}</source>
   <translation>{field} {value} है, पर होना चाहिए: {wanted}</translation>
  </message>
  <message>
   <source>{file} can't be read</source>
   <translation>{file} को पढ़ा नहीं जा सकता</translation>
  </message>
  <message>
   <source>{file} can't be read: {error}</source>
   <translation>{file} को पढ़ा नहीं जा सकता: {error}</translation>
  </message>
  <message>
   <source>{file} differs from the digest in its manifest</source>
   <translation>{file} अपने मैनिफ़ेस्ट के डाइजेस्ट से मेल नहीं खाती</translation>
  </message>
  <message>
   <source>{file} doesn't hold the statistics of its images</source>
   <translation>{file} में अपनी इमेज के आँकड़े नहीं हैं</translation>
  </message>
  <message>
   <source>{file} has another size than in its manifest</source>
   <translation>{file} का आकार उसके मैनिफ़ेस्ट से अलग है</translation>
  </message>
  <message>
   <source>{file} is missing</source>
   <translation>{file} मौजूद नहीं है</translation>
  </message>
  <message>
   <source>{file} is no ONNX file ({error})</source>
   <translation>{file} ONNX फ़ाइल नहीं है ({error})</translation>
  </message>
  <message>
   <source>{file} is no valid JSON</source>
   <translation>{file} वैध JSON नहीं है</translation>
  </message>
  <message>
   <source>{file} takes weights from another file, which no digest covers</source>
   <translation>{file} दूसरी फ़ाइल से वेट लेती है, जो किसी डाइजेस्ट में नहीं आती</translation>
  </message>
  <message>
   <source>{planes} slices only</source>
   <translation>केवल {planes} स्लाइसें</translation>
  </message>
  <message>
   <source>{value:.2f} by slice</source>
   <translation>स्लाइस के अनुसार {value:.2f}</translation>
  </message>
  <message>
   <source>{value:.2f} by volume</source>
   <translation>वॉल्यूम के अनुसार {value:.2f}</translation>
  </message>
 </context>
 <context>
  <name>network</name>
  <message>
   <source>Can't ask the node {name} at {place}</source>
   <translation>{place} पर नोड {name} से नहीं पूछा जा सका</translation>
  </message>
  <message>
   <source>Can't fetch all of the series from the node {name} at {place}</source>
   <translation>{place} पर नोड {name} से पूरी सीरीज़ नहीं लाई जा सकी</translation>
  </message>
  <message>
   <source>Can't fetch from the node {name} at {place}</source>
   <translation>{place} पर नोड {name} से नहीं लाया जा सका</translation>
  </message>
  <message>
   <source>Can't get an answer from the node {name} at {place}</source>
   <translation>{place} पर नोड {name} से उत्तर नहीं मिला</translation>
  </message>
  <message>
   <source>Can't listen</source>
   <translation>सुनना शुरू नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't listen on {host}:{port}</source>
   <translation>{host}:{port} पर सुनना शुरू नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't listen with TLS</source>
   <translation>TLS के साथ सुनना शुरू नहीं किया जा सका</translation>
  </message>
  <message>
   <source>Can't reach the node {name} at {place}</source>
   <translation>{place} पर नोड {name} तक नहीं पहुँचा जा सका</translation>
  </message>
  <message>
   <source>Can't read {path}: it is damaged; send the files again.</source>
   <translation>{path} को पढ़ा नहीं जा सकता: यह क्षतिग्रस्त है; फ़ाइलें फिर से भेजें।</translation>
  </message>
  <message>
   <source>Can't send to the node {name} at {place}</source>
   <translation>{place} पर नोड {name} को नहीं भेजा जा सका</translation>
  </message>
  <message>
   <source>Can't send {name}: {reason}; it waits in the outbox.</source>
   <translation>{name} को नहीं भेजा जा सका: {reason}; वह आउटबॉक्स में रुका है।</translation>
  </message>
  <message>
   <source>Can't talk with the node {name} at {place}</source>
   <translation>{place} पर नोड {name} से संपर्क नहीं हो सका</translation>
  </message>
  <message>
   <source>Can't use the certificates in the settings</source>
   <translation>सेटिंग के प्रमाणपत्रों का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't write the outbox {folder}</source>
   <translation>आउटबॉक्स {folder} में नहीं लिखा जा सका</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}, which isn't configured.</source>
   <translation>{address} का कनेक्शन तोड़ा गया, जो कॉन्फ़िगर नहीं है।</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {reason}.</source>
   <translation>{address} का कनेक्शन तोड़ा गया: {reason}।</translation>
  </message>
  <message>
   <source>Dropped a connection from {address}: {waiting} are open.</source>
   <translation>{address} का कनेक्शन तोड़ा गया: {waiting} खुले हैं।</translation>
  </message>
  <message>
   <source>Refused an association of {ae_title!r} from {address}: it isn't configured, calls another AE title, or too many are open.</source>
   <translation>{address} से {ae_title!r} का एसोसिएशन अस्वीकृत: वह कॉन्फ़िगर नहीं है, दूसरे AE टाइटल को पुकारता है, या बहुत अधिक खुले हैं।</translation>
  </message>
  <message>
   <source>Refused an object of {caller} from {address}, not its address.</source>
   <translation>{address} से {caller} का ऑब्जेक्ट अस्वीकृत, जो उसका पता नहीं है।</translation>
  </message>
  <message>
   <source>TLS failed ({reason})</source>
   <translation>TLS विफल हुआ ({reason})</translation>
  </message>
  <message>
   <source>a file can't be read</source>
   <translation>कोई फ़ाइल पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>add both, or remove tls from the listener</source>
   <translation>दोनों जोड़ें, या लिसनर से tls हटाएँ</translation>
  </message>
  <message>
   <source>allow them on the node</source>
   <translation>नोड पर उनकी अनुमति दें</translation>
  </message>
  <message>
   <source>allow them on the node, or choose another one</source>
   <translation>नोड पर उनकी अनुमति दें, या दूसरा चुनें</translation>
  </message>
  <message>
   <source>an object can't be written ({why})</source>
   <translation>कोई ऑब्जेक्ट लिखा नहीं जा सका ({why})</translation>
  </message>
  <message>
   <source>ask for less, or look into its log</source>
   <translation>खोज सीमित करें, या उसका लॉग देखें</translation>
  </message>
  <message>
   <source>check host and port in the settings, and whether the node runs</source>
   <translation>सेटिंग में होस्ट और पोर्ट जाँचें, और यह कि नोड चल रहा है या नहीं</translation>
  </message>
  <message>
   <source>check that it knows brainview's AE title, address and port</source>
   <translation>जाँचें कि वह brainview का AE टाइटल, पता और पोर्ट जानता है</translation>
  </message>
  <message>
   <source>check the disk of the folder and the UIDs, and fetch again</source>
   <translation>फ़ोल्डर की डिस्क और UID जाँचें, और फिर से लाएँ</translation>
  </message>
  <message>
   <source>check the host in the settings</source>
   <translation>सेटिंग में होस्ट जाँचें</translation>
  </message>
  <message>
   <source>check the url in the settings</source>
   <translation>सेटिंग में url जाँचें</translation>
  </message>
  <message>
   <source>check the url, and its log</source>
   <translation>url और उसका लॉग जाँचें</translation>
  </message>
  <message>
   <source>check whether both sides use TLS, and which certificates</source>
   <translation>जाँचें कि दोनों ओर TLS का उपयोग होता है या नहीं, और कौन-से प्रमाणपत्र हैं</translation>
  </message>
  <message>
   <source>check whether the port is that of DICOM, and whether both sides use TLS</source>
   <translation>जाँचें कि पोर्ट DICOM का ही है, और दोनों ओर TLS का उपयोग होता है या नहीं</translation>
  </message>
  <message>
   <source>choose another address or port, or stop what listens there</source>
   <translation>दूसरा पता या पोर्ट चुनें, या वहाँ सुनने वाले प्रोग्राम को बंद करें</translation>
  </message>
  <message>
   <source>export it again from its source</source>
   <translation>इसे स्रोत से फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>free space, and send the files again</source>
   <translation>जगह खाली करें, और फ़ाइलें फिर से भेजें</translation>
  </message>
  <message>
   <source>it announced more than an object may have</source>
   <translation>इसने किसी ऑब्जेक्ट की सीमा से अधिक की सूचना दी</translation>
  </message>
  <message>
   <source>it answered with HTTP {status}</source>
   <translation>इसने HTTP {status} से उत्तर दिया</translation>
  </message>
  <message>
   <source>it didn't answer within {seconds:.0f} seconds</source>
   <translation>इसने {seconds:.0f} सेकंड में उत्तर नहीं दिया</translation>
  </message>
  <message>
   <source>it doesn't let brainview in (HTTP {status})</source>
   <translation>यह brainview को अनुमति नहीं देता (HTTP {status})</translation>
  </message>
  <message>
   <source>it ended in the middle of an object</source>
   <translation>यह ऑब्जेक्ट के बीच में ही समाप्त हो गया</translation>
  </message>
  <message>
   <source>it ended the connection without an answer</source>
   <translation>इसने बिना उत्तर दिए कनेक्शन समाप्त कर दिया</translation>
  </message>
  <message>
   <source>it failed</source>
   <translation>यह विफल हुआ</translation>
  </message>
  <message>
   <source>it gave no valid answer</source>
   <translation>इसने वैध उत्तर नहीं दिया</translation>
  </message>
  <message>
   <source>it has no such series</source>
   <translation>इस पर ऐसी कोई सीरीज़ नहीं है</translation>
  </message>
  <message>
   <source>it is gone, or is no DICOM file any more</source>
   <translation>यह अब नहीं है, या अब DICOM फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>it is in an archive, which must be unpacked first</source>
   <translation>यह आर्काइव में है, जिसे पहले खोलकर निकालना होगा</translation>
  </message>
  <message>
   <source>it is no DICOM file with a file header</source>
   <translation>यह फ़ाइल हेडर वाली DICOM फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>it left objects out</source>
   <translation>इसने कुछ ऑब्जेक्ट छोड़ दिए</translation>
  </message>
  <message>
   <source>it refused (status {status:04X})</source>
   <translation>इसने अस्वीकार किया (स्टेटस {status:04X})</translation>
  </message>
  <message>
   <source>it refused the association ({reason})</source>
   <translation>इसने एसोसिएशन अस्वीकार किया ({reason})</translation>
  </message>
  <message>
   <source>it refused the question (status {status:04X})</source>
   <translation>इसने प्रश्न अस्वीकार किया (स्टेटस {status:04X})</translation>
  </message>
  <message>
   <source>it stopped in the middle</source>
   <translation>यह बीच में रुक गया</translation>
  </message>
  <message>
   <source>it takes none of the services and kinds of objects in question</source>
   <translation>यह संबंधित सेवाओं और ऑब्जेक्ट के प्रकारों में से कोई नहीं लेता</translation>
  </message>
  <message>
   <source>its certificate can't be trusted ({why})</source>
   <translation>इसके प्रमाणपत्र पर भरोसा नहीं किया जा सकता ({why})</translation>
  </message>
  <message>
   <source>let it know the AE title {own_title}, and check its own one, {ae_title}</source>
   <translation>उसमें AE टाइटल {own_title} दर्ज करें, और उसका अपना AE टाइटल {ae_title} जाँचें</translation>
  </message>
  <message>
   <source>look into its log</source>
   <translation>उसका लॉग देखें</translation>
  </message>
  <message>
   <source>look into its log, and fetch again</source>
   <translation>उसका लॉग देखें, और फिर से लाएँ</translation>
  </message>
  <message>
   <source>name files in PEM format that belong together, the key unencrypted</source>
   <translation>PEM फ़ॉर्मैट की ऐसी फ़ाइलें दें जो एक-दूसरे की हों, कुंजी बिना एन्क्रिप्शन के</translation>
  </message>
  <message>
   <source>name the authority that signed it in the settings</source>
   <translation>सेटिंग में वह प्राधिकरण दें जिसने इस पर हस्ताक्षर किए</translation>
  </message>
  <message>
   <source>no computer named {host} is known</source>
   <translation>{host} नाम का कोई कंप्यूटर ज्ञात नहीं है</translation>
  </message>
  <message>
   <source>no encrypted connection came about ({why})</source>
   <translation>एन्क्रिप्टेड कनेक्शन नहीं बना ({why})</translation>
  </message>
  <message>
   <source>no handshake</source>
   <translation>हैंडशेक नहीं हुआ</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>कोई कारण नहीं दिया गया</translation>
  </message>
  <message>
   <source>nothing listens there</source>
   <translation>वहाँ कोई नहीं सुन रहा</translation>
  </message>
  <message>
   <source>put name and password of the host into the file .netrc</source>
   <translation>होस्ट का नाम और पासवर्ड फ़ाइल .netrc में रखें</translation>
  </message>
  <message>
   <source>the connection failed</source>
   <translation>कनेक्शन विफल हुआ</translation>
  </message>
  <message>
   <source>the file can't be coded for the node</source>
   <translation>फ़ाइल को नोड के लिए कोड नहीं किया जा सकता</translation>
  </message>
  <message>
   <source>the file can't be read any more</source>
   <translation>फ़ाइल अब पढ़ी नहीं जा सकती</translation>
  </message>
  <message>
   <source>the node doesn't take {kind} as {syntax}</source>
   <translation>नोड {kind} को {syntax} में नहीं लेता</translation>
  </message>
  <message>
   <source>the node has no space left</source>
   <translation>नोड पर जगह नहीं बची है</translation>
  </message>
  <message>
   <source>the node refused it (HTTP {status})</source>
   <translation>नोड ने इसे अस्वीकार किया (HTTP {status})</translation>
  </message>
  <message>
   <source>the node refused it (status {status:04X})</source>
   <translation>नोड ने इसे अस्वीकार किया (स्टेटस {status:04X})</translation>
  </message>
  <message>
   <source>the node sent an object with a damaged UID</source>
   <translation>नोड ने क्षतिग्रस्त UID वाला ऑब्जेक्ट भेजा</translation>
  </message>
  <message>
   <source>the settings let in {address!r}, which is no IP address</source>
   <translation>सेटिंग में {address!r} को अनुमति है, जो IP पता नहीं है</translation>
  </message>
  <message>
   <source>the settings name no certificate and key for the listener</source>
   <translation>सेटिंग में लिसनर का प्रमाणपत्र और कुंजी नहीं दी गई है</translation>
  </message>
  <message>
   <source>they don't fit or are damaged</source>
   <translation>वे मेल नहीं खाते या क्षतिग्रस्त हैं</translation>
  </message>
  <message>
   <source>try again when it runs</source>
   <translation>उसके चलने पर फिर कोशिश करें</translation>
  </message>
  <message>
   <source>write it like 10.1.2.3 or 10.1.2.0/24</source>
   <translation>इसे 10.1.2.3 या 10.1.2.0/24 की तरह लिखें</translation>
  </message>
 </context>
 <context>
  <name>node</name>
  <message>
   <source>No answer for {slices}.</source>
   <translation>{slices} का कोई उत्तर नहीं।</translation>
  </message>
  <message>
   <source>No answer for {slices}: {reason}.</source>
   <translation>{slices} का कोई उत्तर नहीं: {reason}।</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it came after the series was complete; make quiet_s longer in the settings.</source>
   <translation>सीरीज़ {key} का ऑब्जेक्ट अस्वीकृत: वह सीरीज़ पूरी होने के बाद आया; सेटिंग में quiet_s बढ़ाएँ।</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: it can't be kept ({why}).</source>
   <translation>सीरीज़ {key} का ऑब्जेक्ट अस्वीकृत: इसे रखा नहीं जा सकता ({why})।</translation>
  </message>
  <message>
   <source>Refused an object of series {key}: the spool is full.</source>
   <translation>सीरीज़ {key} का ऑब्जेक्ट अस्वीकृत: स्पूल भर गया है।</translation>
  </message>
  <message>
   <source>Refused an object of {caller}: its header is damaged.</source>
   <translation>{caller} का ऑब्जेक्ट अस्वीकृत: इसका हेडर क्षतिग्रस्त है।</translation>
  </message>
  <message numerus="yes">
   <source>Sent {count} object to {node}.</source>
   <extracomment>Sent {count} objects to {node}.</extracomment>
   <translation>
    <numerusform>{node} को {count} ऑब्जेक्ट भेजा गया।</numerusform>
    <numerusform>{node} को {count} ऑब्जेक्ट भेजे गए।</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key} has no answer; it is kept in the folder failed.</source>
   <translation>सीरीज़ {key} का कोई उत्तर नहीं है; वह फ़ोल्डर failed में रखी गई है।</translation>
  </message>
  <message numerus="yes">
   <source>Series {key} is answered: {count} object.</source>
   <extracomment>Series {key} is answered: {count} objects.</extracomment>
   <translation>
    <numerusform>सीरीज़ {key} का उत्तर दिया गया: {count} ऑब्जेक्ट।</numerusform>
    <numerusform>सीरीज़ {key} का उत्तर दिया गया: {count} ऑब्जेक्ट।</numerusform>
   </translation>
  </message>
  <message>
   <source>Series {key}: {problem}</source>
   <translation>सीरीज़ {key}: {problem}</translation>
  </message>
  <message>
   <source>The disk of {folder} is full; series wait until space is free.</source>
   <translation>{folder} की डिस्क भरी है; जगह खाली होने तक सीरीज़ रुकी रहेंगी।</translation>
  </message>
  <message>
   <source>choose another folder for the listener in the settings</source>
   <translation>सेटिंग में लिसनर के लिए दूसरा फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>free space, or choose another folder in the settings</source>
   <translation>जगह खाली करें, या सेटिंग में दूसरा फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>name callers of the listener in {path}</source>
   <translation>{path} में बताएँ कि लिसनर को कौन भेज सकता है</translation>
  </message>
  <message>
   <source>the settings let nobody in</source>
   <translation>सेटिंग में किसी को अनुमति नहीं है</translation>
  </message>
 </context>
 <context>
  <name>readers</name>
  <message>
   <source>A bright mass on the dura of the left convexity, with tails; MATLAB, axial, T1 with contrast.</source>
   <translation>बाएँ कनवेक्सिटी की ड्यूरा पर चमकीला मास, टेल सहित; MATLAB, एक्सियल, पोस्ट-कंट्रास्ट T1।</translation>
  </message>
  <message>
   <source>A ring with necrosis and edema in the right hemisphere; a DICOM series of 14 axial slices, T1 with contrast.</source>
   <translation>दाएँ हेमिस्फ़ियर में नेक्रोसिस और एडिमा वाला रिंग; 14 एक्सियल स्लाइसों की DICOM सीरीज़, पोस्ट-कंट्रास्ट T1।</translation>
  </message>
  <message>
   <source>A waisted mass that rises from the sella to the chiasm; PNG, sagittal, T1 with contrast.</source>
   <translation>सेला से काइऐज़्मा तक उठता हुआ, बीच में सँकरा मास; PNG, सैजिटल, पोस्ट-कंट्रास्ट T1।</translation>
  </message>
  <message>
   <source>Can't list the sample scans</source>
   <translation>नमूना स्कैन की सूची नहीं बनाई जा सकी</translation>
  </message>
  <message>
   <source>Can't use the key {name}</source>
   <translation>कुंजी {name} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't write copies into {folder}</source>
   <translation>{folder} में कॉपी नहीं लिखी जा सकतीं</translation>
  </message>
  <message>
   <source>Glioma</source>
   <translation>ग्लियोमा</translation>
  </message>
  <message>
   <source>Healthy brain</source>
   <translation>स्वस्थ ब्रेन</translation>
  </message>
  <message>
   <source>Meningioma</source>
   <translation>मेनिंजियोमा</translation>
  </message>
  <message>
   <source>No tumor; one DICOM slice, axial, T2.</source>
   <translation>ट्यूमर नहीं; एक DICOM स्लाइस, एक्सियल, T2।</translation>
  </message>
  <message>
   <source>Pituitary adenoma</source>
   <translation>पिट्यूटरी एडिनोमा</translation>
  </message>
  <message>
   <source>a secret that nobody guesses has 16 to 65,536 bytes</source>
   <translation>अनुमान न लगाए जा सकने वाले रहस्य में 16 से 65,536 बाइट होती हैं</translation>
  </message>
  <message>
   <source>a slice isn't as large as its header says</source>
   <translation>कोई स्लाइस उतनी बड़ी नहीं है जितनी उसका हेडर बताता है</translation>
  </message>
  <message>
   <source>begin farther inside</source>
   <translation>और भीतर से शुरू करें</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>इसका नाम जाँचें</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>फ़ाइल जाँचें</translation>
  </message>
  <message>
   <source>check the file and your rights to it</source>
   <translation>फ़ाइल और उस पर अपने अधिकार जाँचें</translation>
  </message>
  <message>
   <source>check the file, or export a single slice</source>
   <translation>फ़ाइल जाँचें, या एक ही स्लाइस एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>check the name and your rights to it</source>
   <translation>नाम और उस पर अपने अधिकार जाँचें</translation>
  </message>
  <message>
   <source>choose a file inside it</source>
   <translation>इसके भीतर की कोई फ़ाइल चुनें</translation>
  </message>
  <message>
   <source>choose a folder elsewhere</source>
   <translation>कहीं और का फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>choose a frame from 0 to {last}</source>
   <translation>0 से {last} तक का कोई फ़्रेम चुनें</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>दूसरा चुनें</translation>
  </message>
  <message>
   <source>choose frame 0</source>
   <translation>फ़्रेम 0 चुनें</translation>
  </message>
  <message>
   <source>close other programs and try again</source>
   <translation>दूसरे प्रोग्राम बंद करें और फिर कोशिश करें</translation>
  </message>
  <message>
   <source>convert it to NIfTI with the program that made it</source>
   <translation>जिस प्रोग्राम से यह बनी है, उससे इसे NIfTI में बदलें</translation>
  </message>
  <message>
   <source>copy it again or unpack it</source>
   <translation>इसे फिर से कॉपी करें या खोलकर निकालें</translation>
  </message>
  <message>
   <source>export it again as a folder</source>
   <translation>इसे फ़ोल्डर के रूप में फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export the series again</source>
   <translation>सीरीज़ फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>give a DICOM file</source>
   <translation>कोई DICOM फ़ाइल दें</translation>
  </message>
  <message>
   <source>give a scan, a folder or a ZIP</source>
   <translation>कोई स्कैन, फ़ोल्डर या ZIP दें</translation>
  </message>
  <message>
   <source>give one mask per slice, or name each mask like its slice</source>
   <translation>हर स्लाइस का एक मास्क दें, या हर मास्क को उसकी स्लाइस का नाम दें</translation>
  </message>
  <message>
   <source>give the mask of this scan</source>
   <translation>इस स्कैन का मास्क दें</translation>
  </message>
  <message>
   <source>give the mask of this scan at the scan's own size</source>
   <translation>इस स्कैन का मास्क स्कैन के अपने आकार में दें</translation>
  </message>
  <message>
   <source>invalid name</source>
   <translation>अमान्य नाम</translation>
  </message>
  <message>
   <source>it belongs to the scans that are copied</source>
   <translation>यह उन स्कैन में से है जिनकी कॉपी बन रही है</translation>
  </message>
  <message>
   <source>it can't be read ({said})</source>
   <translation>इसे पढ़ा नहीं जा सकता ({said})</translation>
  </message>
  <message>
   <source>it has no DICOM header</source>
   <translation>इसमें DICOM हेडर नहीं है</translation>
  </message>
  <message>
   <source>it holds no images</source>
   <translation>इसमें कोई इमेज नहीं है</translation>
  </message>
  <message>
   <source>it holds no tumor mask of its image's size</source>
   <translation>इसमें इसकी इमेज के आकार का कोई ट्यूमर मास्क नहीं है</translation>
  </message>
  <message>
   <source>it holds only one frame and no frame {frame}</source>
   <translation>इसमें केवल एक फ़्रेम है, फ़्रेम {frame} नहीं</translation>
  </message>
  <message>
   <source>it holds what macOS knows of another file</source>
   <translation>इसमें दूसरी फ़ाइल के बारे में macOS की जानकारी है</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} frame and no frame {frame}</source>
   <extracomment>it holds {count} frames and no frame {frame}</extracomment>
   <translation>
    <numerusform>इसमें {count} फ़्रेम है, फ़्रेम {frame} नहीं</numerusform>
    <numerusform>इसमें {count} फ़्रेम हैं, फ़्रेम {frame} नहीं</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds {masks} without a place in the patient, and the scan {slices}</source>
   <translation>इसमें मरीज़ में स्थान के बिना {masks} है, और स्कैन में {slices}</translation>
  </message>
  <message>
   <source>it is a FreeSurfer volume</source>
   <translation>यह FreeSurfer वॉल्यूम है</translation>
  </message>
  <message>
   <source>it is a GIF picture</source>
   <translation>यह GIF तस्वीर है</translation>
  </message>
  <message>
   <source>it is a MINC volume</source>
   <translation>यह MINC वॉल्यूम है</translation>
  </message>
  <message>
   <source>it is a MetaImage volume</source>
   <translation>यह MetaImage वॉल्यूम है</translation>
  </message>
  <message>
   <source>it is a NumPy array</source>
   <translation>यह NumPy ऐरे है</translation>
  </message>
  <message>
   <source>it is a PDF document</source>
   <translation>यह PDF दस्तावेज़ है</translation>
  </message>
  <message>
   <source>it is a WebP picture or another RIFF file</source>
   <translation>यह WebP तस्वीर या कोई और RIFF फ़ाइल है</translation>
  </message>
  <message>
   <source>it is a ZIP archive</source>
   <translation>यह ZIP आर्काइव है</translation>
  </message>
  <message>
   <source>it is a ZIP archive of more than {count:,} files</source>
   <translation>यह {count:,} से अधिक फ़ाइलों वाला ZIP आर्काइव है</translation>
  </message>
  <message>
   <source>it is a bare JPEG 2000 picture</source>
   <translation>यह बिना आवरण की JPEG 2000 तस्वीर है</translation>
  </message>
  <message>
   <source>it is a damaged ZIP archive</source>
   <translation>यह क्षतिग्रस्त ZIP आर्काइव है</translation>
  </message>
  <message>
   <source>it is a text file</source>
   <translation>यह टेक्स्ट फ़ाइल है</translation>
  </message>
  <message>
   <source>it is an AVIF picture</source>
   <translation>यह AVIF तस्वीर है</translation>
  </message>
  <message>
   <source>it is an Analyze volume, which doesn't tell left from right</source>
   <translation>यह Analyze वॉल्यूम है, जो बाएँ और दाएँ में अंतर नहीं बताता</translation>
  </message>
  <message>
   <source>it is an HEIC picture</source>
   <translation>यह HEIC तस्वीर है</translation>
  </message>
  <message>
   <source>it is an NRRD volume</source>
   <translation>यह NRRD वॉल्यूम है</translation>
  </message>
  <message>
   <source>it is an archive of NumPy arrays</source>
   <translation>यह NumPy ऐरे का आर्काइव है</translation>
  </message>
  <message>
   <source>it is compressed with gzip</source>
   <translation>यह gzip से कंप्रेस की हुई है</translation>
  </message>
  <message>
   <source>it is encrypted</source>
   <translation>यह एन्क्रिप्टेड है</translation>
  </message>
  <message>
   <source>it is larger than its archive says</source>
   <translation>यह उससे बड़ी है जितना इसका आर्काइव बताता है</translation>
  </message>
  <message>
   <source>it is the second half of a volume</source>
   <translation>यह किसी वॉल्यूम का दूसरा आधा भाग है</translation>
  </message>
  <message>
   <source>it is {size:.1f} GiB large, and {limit} GiB is the limit</source>
   <translation>इसका आकार {size:.1f} GiB है, जबकि सीमा {limit} GiB है</translation>
  </message>
  <message>
   <source>it lies in more than {count} folders, one in another</source>
   <translation>यह एक के भीतर एक, {count} से अधिक फ़ोल्डरों में है</translation>
  </message>
  <message>
   <source>it needs more memory than is free</source>
   <translation>इसे उपलब्ध से अधिक मेमोरी चाहिए</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} GiB</source>
   <translation>खोलने पर यह {size} GiB से अधिक होती है</translation>
  </message>
  <message>
   <source>it was made for a scan in another frame of reference</source>
   <translation>यह दूसरे फ़्रेम ऑफ़ रेफ़रेंस वाले स्कैन के लिए बनाया गया था</translation>
  </message>
  <message>
   <source>its archive holds another file of the same name</source>
   <translation>इसके आर्काइव में इसी नाम की दूसरी फ़ाइल है</translation>
  </message>
  <message>
   <source>its content is of no known kind</source>
   <translation>इसकी सामग्री किसी ज्ञात प्रकार की नहीं है</translation>
  </message>
  <message>
   <source>its contours lie where no slice of the scan is</source>
   <translation>इसके कंटूर वहाँ हैं जहाँ स्कैन की कोई स्लाइस नहीं है</translation>
  </message>
  <message>
   <source>its contours were drawn in another plane</source>
   <translation>इसके कंटूर दूसरे प्लेन में बनाए गए थे</translation>
  </message>
  <message>
   <source>its header gives a size of {columns}×{rows} pixels</source>
   <translation>इसका हेडर {columns}×{rows} पिक्सेल का आकार बताता है</translation>
  </message>
  <message>
   <source>its header promises {size} pixels, which is above the limit</source>
   <translation>इसका हेडर {size} पिक्सेल बताता है, जो सीमा से अधिक है</translation>
  </message>
  <message>
   <source>its mask lies where no slice of the scan is</source>
   <translation>इसका मास्क वहाँ है जहाँ स्कैन की कोई स्लाइस नहीं है</translation>
  </message>
  <message>
   <source>its name isn't valid</source>
   <translation>इसका नाम मान्य नहीं है</translation>
  </message>
  <message>
   <source>its parts are nested too deeply</source>
   <translation>इसके हिस्से बहुत गहराई तक नेस्टेड हैं</translation>
  </message>
  <message>
   <source>its slices are in color</source>
   <translation>इसकी स्लाइसें रंगीन हैं</translation>
  </message>
  <message>
   <source>its {count} slices of {columns}×{rows} pixels have {held:,.0f} million voxels, and the memory is limited to {limit:,.0f} million</source>
   <translation>{columns}×{rows} पिक्सेल की इसकी {count} स्लाइसों में {held:,.0f} मिलियन वॉक्सेल हैं, जबकि मेमोरी की सीमा {limit:,.0f} मिलियन है</translation>
  </message>
  <message>
   <source>make a file of 32 random bytes</source>
   <translation>32 यादृच्छिक बाइट की फ़ाइल बनाएँ</translation>
  </message>
  <message>
   <source>name it GTV, or export it alone</source>
   <translation>इसे GTV नाम दें, या अकेले एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>none of its pixels is a number</source>
   <translation>इसका कोई पिक्सेल संख्या नहीं है</translation>
  </message>
  <message>
   <source>nothing tells which structure is the tumor ({names})</source>
   <translation>यह पता नहीं चलता कि कौन-सा स्ट्रक्चर ट्यूमर है ({names})</translation>
  </message>
  <message>
   <source>open a series in shades of gray</source>
   <translation>ग्रेस्केल सीरीज़ खोलें</translation>
  </message>
  <message>
   <source>open a series with fewer or smaller slices</source>
   <translation>कम या छोटी स्लाइसों वाली सीरीज़ खोलें</translation>
  </message>
  <message>
   <source>open a single slice or a smaller export</source>
   <translation>एक ही स्लाइस या छोटा एक्सपोर्ट खोलें</translation>
  </message>
  <message>
   <source>open a smaller export</source>
   <translation>छोटा एक्सपोर्ट खोलें</translation>
  </message>
  <message>
   <source>open a {formats} or {last} file</source>
   <translation>कोई {formats} या {last} फ़ाइल खोलें</translation>
  </message>
  <message>
   <source>open the .hdr file beside it</source>
   <translation>इसके पास की .hdr फ़ाइल खोलें</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>इसका नाम बदलें</translation>
  </message>
  <message>
   <source>save it as NIfTI or PNG</source>
   <translation>इसे NIfTI या PNG में सेव करें</translation>
  </message>
  <message>
   <source>save it as NIfTI, for example with 3D Slicer</source>
   <translation>इसे NIfTI में सेव करें, जैसे 3D Slicer से</translation>
  </message>
  <message>
   <source>save it as PNG</source>
   <translation>इसे PNG में सेव करें</translation>
  </message>
  <message>
   <source>take the file from its publisher again</source>
   <translation>फ़ाइल उसके प्रकाशक से फिर से लें</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>फ़ाइल खाली है</translation>
  </message>
  <message>
   <source>the mask has {width}×{height} pixels, and its slice {columns}×{rows}</source>
   <translation>मास्क में {width}×{height} पिक्सेल हैं, और उसकी स्लाइस में {columns}×{rows}</translation>
  </message>
  <message>
   <source>the scan has no places in the patient</source>
   <translation>स्कैन में मरीज़ में स्थान नहीं दिए गए हैं</translation>
  </message>
  <message>
   <source>the system doesn't let it be read</source>
   <translation>सिस्टम इसे पढ़ने नहीं देता</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ऐसी कोई फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>unpack it and open the folder</source>
   <translation>इसे खोलकर निकालें और वह फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>unpack it by hand</source>
   <translation>इसे स्वयं खोलकर निकालें</translation>
  </message>
  <message>
   <source>unpack the archive and try again</source>
   <translation>आर्काइव खोलकर निकालें और फिर कोशिश करें</translation>
  </message>
  <message numerus="yes">
   <source>{count} mask</source>
   <extracomment>{count:,} masks</extracomment>
   <translation>
    <numerusform>{count:,} मास्क</numerusform>
    <numerusform>{count:,} मास्क</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is broken</source>
   <translation>{name} खराब है</translation>
  </message>
 </context>
 <context>
  <name>readers.catalog</name>
  <message>
   <source>copy the archive again or unpack it</source>
   <translation>आर्काइव फिर से कॉपी करें या खोलकर निकालें</translation>
  </message>
  <message>
   <source>echo time {echo:g} ms</source>
   <translation>इको टाइम {echo:g} ms</translation>
  </message>
  <message>
   <source>imaginary part</source>
   <translation>काल्पनिक भाग</translation>
  </message>
  <message>
   <source>input/output error</source>
   <translation>इनपुट/आउटपुट त्रुटि</translation>
  </message>
  <message>
   <source>its archive is damaged</source>
   <translation>इसका आर्काइव क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>मैग्नीट्यूड</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>फ़ेज़</translation>
  </message>
  <message>
   <source>real part</source>
   <translation>वास्तविक भाग</translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in another direction ({plane})</source>
   <extracomment>{count:,} slices in another direction ({plane})</extracomment>
   <translation>
    <numerusform>दूसरी दिशा में {count:,} स्लाइस ({plane})</numerusform>
    <numerusform>दूसरी दिशा में {count:,} स्लाइसें ({plane})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice in several directions</source>
   <extracomment>{count:,} slices in several directions</extracomment>
   <translation>
    <numerusform>कई दिशाओं में {count:,} स्लाइस</numerusform>
    <numerusform>कई दिशाओं में {count:,} स्लाइसें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another echo (echo time {echo:g} ms)</source>
   <extracomment>{count:,} slices of another echo (echo time {echo:g} ms)</extracomment>
   <translation>
    <numerusform>दूसरे इको की {count:,} स्लाइस (इको टाइम {echo:g} ms)</numerusform>
    <numerusform>दूसरे इको की {count:,} स्लाइसें (इको टाइम {echo:g} ms)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind</source>
   <extracomment>{count:,} slices of another kind</extracomment>
   <translation>
    <numerusform>दूसरे प्रकार की {count:,} स्लाइस</numerusform>
    <numerusform>दूसरे प्रकार की {count:,} स्लाइसें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another kind ({words})</source>
   <extracomment>{count:,} slices of another kind ({words})</extracomment>
   <translation>
    <numerusform>दूसरे प्रकार की {count:,} स्लाइस ({words})</numerusform>
    <numerusform>दूसरे प्रकार की {count:,} स्लाइसें ({words})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice of another size ({columns}×{rows})</source>
   <extracomment>{count:,} slices of another size ({columns}×{rows})</extracomment>
   <translation>
    <numerusform>दूसरे आकार की {count:,} स्लाइस ({columns}×{rows})</numerusform>
    <numerusform>दूसरे आकार की {count:,} स्लाइसें ({columns}×{rows})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice with a position</source>
   <extracomment>{count:,} slices with a position</extracomment>
   <translation>
    <numerusform>पोज़िशन वाली {count:,} स्लाइस</numerusform>
    <numerusform>पोज़िशन वाली {count:,} स्लाइसें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} slice without a position</source>
   <extracomment>{count:,} slices without a position</extracomment>
   <translation>
    <numerusform>बिना पोज़िशन वाली {count:,} स्लाइस</numerusform>
    <numerusform>बिना पोज़िशन वाली {count:,} स्लाइसें</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>readers.dicom</name>
  <message>
   <source>Item {number}</source>
   <translation>आइटम {number}</translation>
  </message>
  <message>
   <source>Nested more deeply than is shown</source>
   <translation>दिखाए जाने से अधिक गहराई तक नेस्टेड</translation>
  </message>
  <message>
   <source>Only the first {count:,} lines are shown</source>
   <translation>केवल पहली {count:,} पंक्तियाँ दिखाई गई हैं</translation>
  </message>
  <message>
   <source>Private creator</source>
   <translation>Private creator</translation>
  </message>
  <message>
   <source>Private: {name}</source>
   <translation>निजी: {name}</translation>
  </message>
  <message>
   <source>Private: {name} ({creator})</source>
   <translation>निजी: {name} ({creator})</translation>
  </message>
  <message>
   <source>Unknown element</source>
   <translation>अज्ञात एलिमेंट</translation>
  </message>
  <message>
   <source>a region to be blanked lies outside of its {columns}×{rows} pixels</source>
   <translation>काला किया जाने वाला एक हिस्सा इसके {columns}×{rows} पिक्सेल के बाहर है</translation>
  </message>
  <message>
   <source>abdomen</source>
   <translation>पेट</translation>
  </message>
  <message>
   <source>an overlay lies in the bits of its pixels, where it would stay</source>
   <translation>इसके पिक्सेल के बिट में एक ओवरले है, जो वहीं बना रहता</translation>
  </message>
  <message>
   <source>angiography</source>
   <translation>एंजियोग्राफ़ी</translation>
  </message>
  <message>
   <source>ankle</source>
   <translation>टखना</translation>
  </message>
  <message>
   <source>arm</source>
   <translation>बाँह</translation>
  </message>
  <message>
   <source>blank the region of the text, or leave the image out</source>
   <translation>टेक्स्ट वाला हिस्सा काला करें, या इमेज छोड़ दें</translation>
  </message>
  <message>
   <source>breast</source>
   <translation>स्तन</translation>
  </message>
  <message>
   <source>cervical spine</source>
   <translation>सर्वाइकल स्पाइन</translation>
  </message>
  <message>
   <source>check that it is still there</source>
   <translation>जाँचें कि यह अब भी वहाँ है</translation>
  </message>
  <message>
   <source>check the file, and the space that is left</source>
   <translation>फ़ाइल और बची हुई जगह जाँचें</translation>
  </message>
  <message>
   <source>check the numbers of --blank</source>
   <translation>--blank की संख्याएँ जाँचें</translation>
  </message>
  <message>
   <source>chest</source>
   <translation>छाती</translation>
  </message>
  <message>
   <source>choose another folder for copies</source>
   <translation>कॉपी के लिए दूसरा फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>convert it with “dcmdjpeg” (DCMTK), or export it uncompressed</source>
   <translation>इसे “dcmdjpeg” (DCMTK) से बदलें, या बिना कंप्रेशन के एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>convert it with “djxl” of libjxl, or export it uncompressed</source>
   <translation>इसे libjxl के “djxl” से बदलें, या बिना कंप्रेशन के एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>convert it with “gdcmconv --raw”, or export it uncompressed</source>
   <translation>इसे “gdcmconv --raw” से बदलें, या बिना कंप्रेशन के एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>copy only DICOM files</source>
   <translation>केवल DICOM फ़ाइलें कॉपी करें</translation>
  </message>
  <message>
   <source>copy or export it again</source>
   <translation>इसे फिर से कॉपी या एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>copy or export it again from its source</source>
   <translation>इसे स्रोत से फिर से कॉपी या एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>diffusion</source>
   <translation>डिफ़्यूज़न</translation>
  </message>
  <message>
   <source>echo-planar</source>
   <translation>इको-प्लेनर</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>कोहनी</translation>
  </message>
  <message>
   <source>export it again</source>
   <translation>इसे फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export it again without compression</source>
   <translation>इसे बिना कंप्रेशन के फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export it as an uncompressed gray image</source>
   <translation>इसे बिना कंप्रेशन की ग्रे इमेज के रूप में एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export it uncompressed</source>
   <translation>इसे बिना कंप्रेशन के एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export it uncompressed (Explicit VR Little Endian)</source>
   <translation>इसे बिना कंप्रेशन के एक्सपोर्ट करें (Explicit VR Little Endian)</translation>
  </message>
  <message>
   <source>export it without overlays</source>
   <translation>इसे ओवरले के बिना एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export the structure of the tumor alone</source>
   <translation>केवल ट्यूमर का स्ट्रक्चर एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export the structures of each scan on their own</source>
   <translation>हर स्कैन के स्ट्रक्चर अलग-अलग एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>fetch the image itself from there</source>
   <translation>इमेज सीधे वहाँ से लाएँ</translation>
  </message>
  <message>
   <source>field map</source>
   <translation>फ़ील्ड मैप</translation>
  </message>
  <message>
   <source>flow</source>
   <translation>फ़्लो</translation>
  </message>
  <message>
   <source>foot</source>
   <translation>पैर (पंजा)</translation>
  </message>
  <message>
   <source>functional</source>
   <translation>फ़ंक्शनल</translation>
  </message>
  <message>
   <source>give a structure set with contours</source>
   <translation>कंटूर वाला स्ट्रक्चर सेट दें</translation>
  </message>
  <message>
   <source>give the structure set of the scan</source>
   <translation>इस स्कैन का स्ट्रक्चर सेट दें</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>हाथ</translation>
  </message>
  <message>
   <source>heart</source>
   <translation>हृदय</translation>
  </message>
  <message>
   <source>hip</source>
   <translation>कूल्हा</translation>
  </message>
  <message>
   <source>it can't be copied ({said})</source>
   <translation>इसे कॉपी नहीं किया जा सकता ({said})</translation>
  </message>
  <message>
   <source>it doesn't say how its pixels are coded (no transfer syntax)</source>
   <translation>यह नहीं बताती कि इसके पिक्सेल कैसे कोड किए गए हैं (ट्रांसफ़र सिंटैक्स नहीं है)</translation>
  </message>
  <message numerus="yes">
   <source>it has {count} value a pixel</source>
   <extracomment>it has {count} values a pixel</extracomment>
   <translation>
    <numerusform>इसमें प्रति पिक्सेल {count} मान है</numerusform>
    <numerusform>इसमें प्रति पिक्सेल {count} मान हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>it holds a video ({name})</source>
   <translation>इसमें वीडियो है ({name})</translation>
  </message>
  <message>
   <source>it holds no closed contour</source>
   <translation>इसमें कोई बंद कंटूर नहीं है</translation>
  </message>
  <message>
   <source>it holds no pixels</source>
   <translation>इसमें कोई पिक्सेल नहीं है</translation>
  </message>
  <message>
   <source>it holds no pixels ({kind}), and text may name the patient anywhere</source>
   <translation>इसमें कोई पिक्सेल नहीं है ({kind}), और टेक्स्ट में कहीं भी मरीज़ का नाम हो सकता है</translation>
  </message>
  <message>
   <source>it holds no pixels ({name})</source>
   <translation>इसमें कोई पिक्सेल नहीं है ({name})</translation>
  </message>
  <message>
   <source>it is a capture of a screen</source>
   <translation>यह स्क्रीन कैप्चर है</translation>
  </message>
  <message>
   <source>it is a damaged DICOMDIR</source>
   <translation>यह क्षतिग्रस्त DICOMDIR है</translation>
  </message>
  <message>
   <source>it is a secondary capture</source>
   <translation>यह सेकेंडरी कैप्चर है</translation>
  </message>
  <message>
   <source>it is no DICOM file</source>
   <translation>यह DICOM फ़ाइल नहीं है</translation>
  </message>
  <message>
   <source>it is no RT structure set</source>
   <translation>यह RT स्ट्रक्चर सेट नहीं है</translation>
  </message>
  <message>
   <source>it names no known transfer syntax</source>
   <translation>इसमें कोई ज्ञात ट्रांसफ़र सिंटैक्स नहीं दिया है</translation>
  </message>
  <message>
   <source>it names no known transfer syntax ({uid})</source>
   <translation>इसमें कोई ज्ञात ट्रांसफ़र सिंटैक्स नहीं दिया है ({uid})</translation>
  </message>
  <message>
   <source>it unpacks to more than {size} MiB</source>
   <translation>खोलने पर यह {size} MiB से अधिक होती है</translation>
  </message>
  <message>
   <source>its DICOM header is damaged</source>
   <translation>इसका DICOM हेडर क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its Modality LUT is damaged</source>
   <translation>इसका Modality LUT क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its color palette is damaged</source>
   <translation>इसका रंग पैलेट क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its contours have more than {max_points:,} points</source>
   <translation>इसके कंटूर में {max_points:,} से अधिक बिंदु हैं</translation>
  </message>
  <message>
   <source>its copy can't be written</source>
   <translation>इसकी कॉपी नहीं लिखी जा सकती</translation>
  </message>
  <message>
   <source>its header contradicts itself about color</source>
   <translation>रंग के बारे में इसका हेडर परस्पर विरोधी है</translation>
  </message>
  <message>
   <source>its header doesn't say what it is (SOP class and instance)</source>
   <translation>इसका हेडर यह नहीं बताता कि यह क्या है (SOP क्लास और इंस्टेंस)</translation>
  </message>
  <message>
   <source>its header has more than {max_items:,} items</source>
   <translation>इसके हेडर में {max_items:,} से अधिक आइटम हैं</translation>
  </message>
  <message>
   <source>its header has more than {max_steps:,} elements</source>
   <translation>इसके हेडर में {max_steps:,} से अधिक एलिमेंट हैं</translation>
  </message>
  <message>
   <source>its header is damaged</source>
   <translation>इसका हेडर क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its header lacks the element {keyword}</source>
   <translation>इसके हेडर में एलिमेंट {keyword} नहीं है</translation>
  </message>
  <message>
   <source>its header says that text is burned into it</source>
   <translation>इसका हेडर बताता है कि इसमें टेक्स्ट बर्न-इन है</translation>
  </message>
  <message>
   <source>its pixels and its header disagree about the size</source>
   <translation>इसके पिक्सेल और हेडर में आकार अलग-अलग है</translation>
  </message>
  <message>
   <source>its pixels are coded, and nothing tells where a frame begins</source>
   <translation>इसके पिक्सेल कोड किए हुए हैं, और पता नहीं चलता कि फ़्रेम कहाँ शुरू होता है</translation>
  </message>
  <message>
   <source>its pixels are cut off</source>
   <translation>इसके पिक्सेल कटे हुए हैं</translation>
  </message>
  <message>
   <source>its pixels are cut short</source>
   <translation>इसके पिक्सेल अधूरे हैं</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {frames:,} frames)</source>
   <translation>इसके पिक्सेल अधूरे हैं ({frames:,} में से {held:,} फ़्रेम)</translation>
  </message>
  <message>
   <source>its pixels are cut short ({held:,} of {needed:,} bytes)</source>
   <translation>इसके पिक्सेल अधूरे हैं ({needed:,} में से {held:,} बाइट)</translation>
  </message>
  <message>
   <source>its pixels are damaged</source>
   <translation>इसके पिक्सेल क्षतिग्रस्त हैं</translation>
  </message>
  <message>
   <source>its pixels can't be decoded</source>
   <translation>इसके पिक्सेल डिकोड नहीं किए जा सकते</translation>
  </message>
  <message>
   <source>its pixels lie on a server (JPIP)</source>
   <translation>इसके पिक्सेल सर्वर पर हैं (JPIP)</translation>
  </message>
  <message>
   <source>its references are damaged</source>
   <translation>इसके संदर्भ क्षतिग्रस्त हैं</translation>
  </message>
  <message>
   <source>its structures are damaged</source>
   <translation>इसके स्ट्रक्चर क्षतिग्रस्त हैं</translation>
  </message>
  <message>
   <source>its structures lie in several frames of reference</source>
   <translation>इसके स्ट्रक्चर कई फ़्रेम ऑफ़ रेफ़रेंस में हैं</translation>
  </message>
  <message>
   <source>knee</source>
   <translation>घुटना</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>इसे छोड़ दें</translation>
  </message>
  <message>
   <source>leg</source>
   <translation>टाँग</translation>
  </message>
  <message>
   <source>liver</source>
   <translation>लिवर</translation>
  </message>
  <message>
   <source>localizer</source>
   <translation>लोकलाइज़र</translation>
  </message>
  <message>
   <source>lumbar spine</source>
   <translation>लंबर स्पाइन</translation>
  </message>
  <message>
   <source>no decoder can read its pixels ({name})</source>
   <translation>कोई डिकोडर इसके पिक्सेल नहीं पढ़ सकता ({name})</translation>
  </message>
  <message>
   <source>only DICOM files have tags</source>
   <translation>टैग केवल DICOM फ़ाइलों में होते हैं</translation>
  </message>
  <message>
   <source>open an image of the same study</source>
   <translation>इसी स्टडी की कोई इमेज खोलें</translation>
  </message>
  <message>
   <source>open it with a viewer that has Kakadu, or export it uncompressed</source>
   <translation>इसे ऐसे व्यूअर में खोलें जिसमें Kakadu हो, या बिना कंप्रेशन के एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>open the folder that it lies in</source>
   <translation>वह फ़ोल्डर खोलें जिसमें यह है</translation>
  </message>
  <message>
   <source>pelvis</source>
   <translation>पेल्विस</translation>
  </message>
  <message>
   <source>perfusion</source>
   <translation>परफ़्यूज़न</translation>
  </message>
  <message>
   <source>phantom</source>
   <translation>फ़ैंटम</translation>
  </message>
  <message>
   <source>play it with a video player; still images of the study can be opened</source>
   <translation>इसे वीडियो प्लेयर में चलाएँ; स्टडी की स्थिर इमेज खोली जा सकती हैं</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>प्रोजेक्शन</translation>
  </message>
  <message>
   <source>prostate</source>
   <translation>प्रोस्टेट</translation>
  </message>
  <message>
   <source>quantitative map</source>
   <translation>क्वांटिटेटिव मैप</translation>
  </message>
  <message>
   <source>regions of pixels coded like these can't be blanked</source>
   <translation>इस तरह कोड किए गए पिक्सेल के हिस्से काले नहीं किए जा सकते</translation>
  </message>
  <message>
   <source>save it as gray</source>
   <translation>इसे ग्रे में सेव करें</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>कंधा</translation>
  </message>
  <message>
   <source>spectroscopy</source>
   <translation>स्पेक्ट्रोस्कोपी</translation>
  </message>
  <message>
   <source>the pixels of frame {frame:,} are missing</source>
   <translation>फ़्रेम {frame:,} के पिक्सेल गायब हैं</translation>
  </message>
  <message>
   <source>the points of a contour are damaged</source>
   <translation>किसी कंटूर के बिंदु क्षतिग्रस्त हैं</translation>
  </message>
  <message>
   <source>the same image has been copied already</source>
   <translation>यही इमेज पहले ही कॉपी हो चुकी है</translation>
  </message>
  <message>
   <source>this element is damaged</source>
   <translation>यह एलिमेंट क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>thoracic spine</source>
   <translation>थोरैसिक स्पाइन</translation>
  </message>
  <message>
   <source>unknown element</source>
   <translation>अज्ञात एलिमेंट</translation>
  </message>
  <message>
   <source>unknown kind</source>
   <translation>अज्ञात प्रकार</translation>
  </message>
  <message>
   <source>wrist</source>
   <translation>कलाई</translation>
  </message>
  <message numerus="yes">
   <source>{count} byte</source>
   <extracomment>{count:,} bytes</extracomment>
   <translation>
    <numerusform>{count:,} बाइट</numerusform>
    <numerusform>{count:,} बाइट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} item</source>
   <extracomment>{count:,} items</extracomment>
   <translation>
    <numerusform>{count:,} आइटम</numerusform>
    <numerusform>{count:,} आइटम</numerusform>
   </translation>
  </message>
  <message>
   <source>{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels</source>
   <translation>{text!r} कोई हिस्सा नहीं है; ROW,COLUMN,HEIGHT,WIDTH पिक्सेल में लिखें</translation>
  </message>
  <message>
   <source>{why}, so it may show the patient's name</source>
   <translation>{why}, इसलिए इसमें मरीज़ का नाम दिख सकता है</translation>
  </message>
 </context>
 <context>
  <name>readers.isolation</name>
  <message>
   <source>export it again from its source, or as PNG</source>
   <translation>इसे स्रोत से फिर से, या PNG में, एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>its content made the decoder stop</source>
   <translation>इसकी सामग्री से डिकोडर रुक गया</translation>
  </message>
  <message>
   <source>open it again later</source>
   <translation>इसे बाद में फिर खोलें</translation>
  </message>
  <message numerus="yes">
   <source>reading it took longer than {count} second</source>
   <extracomment>reading it took longer than {count} seconds</extracomment>
   <translation>
    <numerusform>इसे पढ़ने में {count} सेकंड से अधिक लगा</numerusform>
    <numerusform>इसे पढ़ने में {count} सेकंड से अधिक लगा</numerusform>
   </translation>
  </message>
  <message>
   <source>the program is closing</source>
   <translation>प्रोग्राम बंद हो रहा है</translation>
  </message>
  <message>
   <source>the system starts no process to decode it in</source>
   <translation>सिस्टम इसे डिकोड करने के लिए प्रोसेस शुरू नहीं करता</translation>
  </message>
 </context>
 <context>
  <name>readers.jpeg</name>
  <message>
   <source>export it uncompressed or once more</source>
   <translation>इसे बिना कंप्रेशन के या एक बार फिर एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>यह समय से पहले समाप्त हो जाती है</translation>
  </message>
 </context>
 <context>
  <name>readers.matlab</name>
  <message>
   <source>it holds no two-dimensional array of numbers</source>
   <translation>इसमें संख्याओं का कोई द्विविमीय ऐरे नहीं है</translation>
  </message>
  <message>
   <source>it holds too many variables</source>
   <translation>इसमें बहुत अधिक वेरिएबल हैं</translation>
  </message>
  <message numerus="yes">
   <source>it holds {count} matrix ({names})</source>
   <extracomment>it holds {count} matrices ({names})</extracomment>
   <translation>
    <numerusform>इसमें {count} मैट्रिक्स है ({names})</numerusform>
    <numerusform>इसमें {count} मैट्रिक्स हैं ({names})</numerusform>
   </translation>
  </message>
  <message>
   <source>its MATLAB content is damaged</source>
   <translation>इसकी MATLAB सामग्री क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its structs are nested too deeply</source>
   <translation>इसके struct बहुत गहराई तक नेस्टेड हैं</translation>
  </message>
  <message>
   <source>its {name} is no matrix of numbers ({size})</source>
   <translation>इसका {name} संख्याओं का मैट्रिक्स नहीं है ({size})</translation>
  </message>
  <message>
   <source>save it again from MATLAB</source>
   <translation>इसे MATLAB से फिर से सेव करें</translation>
  </message>
  <message>
   <source>save one slice as a matrix</source>
   <translation>एक स्लाइस को मैट्रिक्स के रूप में सेव करें</translation>
  </message>
  <message>
   <source>save only the image</source>
   <translation>केवल इमेज सेव करें</translation>
  </message>
  <message>
   <source>save the image as a matrix, or as cjdata.image</source>
   <translation>इमेज को मैट्रिक्स या cjdata.image के रूप में सेव करें</translation>
  </message>
  <message>
   <source>{names} and others</source>
   <translation>{names} और अन्य</translation>
  </message>
 </context>
 <context>
  <name>readers.nifti</name>
  <message>
   <source>convert them to 32-bit floats</source>
   <translation>उन्हें 32-बिट फ़्लोट में बदलें</translation>
  </message>
  <message>
   <source>it ends before its last slice</source>
   <translation>यह अपनी आखिरी स्लाइस से पहले समाप्त हो जाती है</translation>
  </message>
  <message>
   <source>its NIfTI header is damaged</source>
   <translation>इसका NIfTI हेडर क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its compressed data are damaged</source>
   <translation>इसका कंप्रेस किया डेटा क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>its header gives a side of no length</source>
   <translation>इसका हेडर एक भुजा की लंबाई शून्य बताता है</translation>
  </message>
  <message>
   <source>its header gives no number of dimensions</source>
   <translation>इसका हेडर आयामों की संख्या नहीं बताता</translation>
  </message>
  <message>
   <source>its header says wrongly where the voxels begin</source>
   <translation>इसका हेडर गलत बताता है कि वॉक्सेल कहाँ शुरू होते हैं</translation>
  </message>
  <message>
   <source>its voxels are 128-bit numbers</source>
   <translation>इसके वॉक्सेल 128-बिट संख्याएँ हैं</translation>
  </message>
  <message>
   <source>its voxels are bits</source>
   <translation>इसके वॉक्सेल बिट हैं</translation>
  </message>
  <message>
   <source>its voxels are color with opacity</source>
   <translation>इसके वॉक्सेल अपारदर्शिता वाले रंग हैं</translation>
  </message>
  <message>
   <source>its voxels are complex numbers</source>
   <translation>इसके वॉक्सेल सम्मिश्र संख्याएँ हैं</translation>
  </message>
  <message>
   <source>its voxels are in a file .img, which is missing</source>
   <translation>इसके वॉक्सेल .img फ़ाइल में हैं, जो मौजूद नहीं है</translation>
  </message>
  <message>
   <source>its voxels are numbers of the unknown type {code}</source>
   <translation>इसके वॉक्सेल अज्ञात प्रकार {code} की संख्याएँ हैं</translation>
  </message>
  <message>
   <source>put it beside this one</source>
   <translation>उसे इसके पास रखें</translation>
  </message>
 </context>
 <context>
  <name>readers.raster</name>
  <message>
   <source>a checksum in it is wrong</source>
   <translation>इसमें एक चेकसम गलत है</translation>
  </message>
  <message>
   <source>copy it again or save it as PNG</source>
   <translation>इसे फिर से कॉपी करें या PNG में सेव करें</translation>
  </message>
  <message>
   <source>save it as gray or as RGB</source>
   <translation>इसे ग्रे या RGB में सेव करें</translation>
  </message>
 </context>
 <context>
  <name>reports</name>
  <message>
   <source>All lesions</source>
   <translation>सभी लीज़न</translation>
  </message>
  <message>
   <source>Analysis report</source>
   <translation>विश्लेषण रिपोर्ट</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>उत्तर</translation>
  </message>
  <message>
   <source>Can't use the logo {name}</source>
   <translation>लोगो {name} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't write Parquet</source>
   <translation>Parquet नहीं लिखा जा सकता</translation>
  </message>
  <message>
   <source>Can't write the table {name}</source>
   <translation>तालिका {name} नहीं लिखी जा सकी</translation>
  </message>
  <message>
   <source>Center, mm (LPS)</source>
   <translation>केंद्र, mm (LPS)</translation>
  </message>
  <message>
   <source>Class before the model's answer</source>
   <translation>मॉडल के उत्तर से पहले की क्लास</translation>
  </message>
  <message>
   <source>Classes, none decided</source>
   <translation>क्लासें, कोई तय नहीं</translation>
  </message>
  <message>
   <source>Classifier</source>
   <translation>क्लासिफ़ायर</translation>
  </message>
  <message>
   <source>Doubts</source>
   <translation>संदेह</translation>
  </message>
  <message>
   <source>Doubts, warnings or reason</source>
   <translation>संदेह, चेतावनियाँ या कारण</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation>विस्तार</translation>
  </message>
  <message>
   <source>File SHA-256</source>
   <translation>फ़ाइल SHA-256</translation>
  </message>
  <message>
   <source>File or folder contains</source>
   <translation>फ़ाइल या फ़ोल्डर में हो</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>फ़ाइलें</translation>
  </message>
  <message>
   <source>First</source>
   <translation>पहला</translation>
  </message>
  <message>
   <source>Grad-CAM for “{class_name}”</source>
   <translation>“{class_name}” के लिए Grad-CAM</translation>
  </message>
  <message>
   <source>Grad-CAM map (G)</source>
   <translation>Grad-CAM मैप (G)</translation>
  </message>
  <message>
   <source>Heat map</source>
   <translation>हीट मैप</translation>
  </message>
  <message>
   <source>Largest on</source>
   <translation>सबसे बड़ा</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>आखिरी</translation>
  </message>
  <message>
   <source>Lesion</source>
   <translation>लीज़न</translation>
  </message>
  <message>
   <source>Lesions</source>
   <translation>लीज़न</translation>
  </message>
  <message>
   <source>Longest × perpendicular</source>
   <translation>सबसे लंबा × लंबवत</translation>
  </message>
  <message>
   <source>Next</source>
   <comment>page of the table</comment>
   <translation>अगला</translation>
  </message>
  <message>
   <source>No answer is given; the reason stands beside the scan.</source>
   <translation>कोई उत्तर नहीं दिया गया; कारण स्कैन के पास दिया है।</translation>
  </message>
  <message>
   <source>No classifier was asked.</source>
   <translation>किसी क्लासिफ़ायर से नहीं पूछा गया।</translation>
  </message>
  <message>
   <source>No scan fits. Change a filter, or show all.</source>
   <translation>कोई स्कैन मेल नहीं खाता। फ़िल्टर बदलें, या सब दिखाएँ।</translation>
  </message>
  <message>
   <source>No scan was found, so there is nothing to list.</source>
   <translation>कोई स्कैन नहीं मिला, इसलिए सूची खाली है।</translation>
  </message>
  <message>
   <source>No.</source>
   <comment>number</comment>
   <translation>क्र.</translation>
  </message>
  <message>
   <source>OpenCV can't make an MP4 here</source>
   <translation>OpenCV यहाँ MP4 नहीं बना सकता</translation>
  </message>
  <message>
   <source>Outline (M)</source>
   <translation>आउटलाइन (M)</translation>
  </message>
  <message>
   <source>Plane (model)</source>
   <translation>प्लेन (मॉडल)</translation>
  </message>
  <message>
   <source>Please note</source>
   <translation>कृपया ध्यान दें</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>पिछला</translation>
  </message>
  <message>
   <source>Probability at least, in %</source>
   <translation>न्यूनतम संभाव्यता, % में</translation>
  </message>
  <message>
   <source>Reader</source>
   <comment>person</comment>
   <translation>रीडर</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>रिपोर्ट</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>समीक्षा की गई</translation>
  </message>
  <message>
   <source>SYNTHETIC – no scanner made this image</source>
   <translation>सिंथेटिक – यह इमेज किसी स्कैनर से नहीं बनी</translation>
  </message>
  <message>
   <source>Scan</source>
   <translation>स्कैन</translation>
  </message>
  <message>
   <source>Scan with the reader's measures</source>
   <translation>रीडर के मापों वाला स्कैन</translation>
  </message>
  <message>
   <source>Scan {number} of {count}</source>
   <translation>स्कैन {number} / {count}</translation>
  </message>
  <message>
   <source>Second class</source>
   <translation>दूसरी क्लास</translation>
  </message>
  <message>
   <source>Sequence (model)</source>
   <translation>सीक्वेंस (मॉडल)</translation>
  </message>
  <message>
   <source>Show</source>
   <comment>class</comment>
   <translation>दिखाएँ</translation>
  </message>
  <message>
   <source>Show {name}</source>
   <translation>{name} दिखाएँ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>आकार</translation>
  </message>
  <message>
   <source>The list of scans needs JavaScript, which is off in this browser. The same rows are in the table file that was written with this page.</source>
   <translation>स्कैन की सूची के लिए JavaScript चाहिए, जो इस ब्राउज़र में बंद है। यही पंक्तियाँ उस तालिका फ़ाइल में हैं जो इस पेज के साथ लिखी गई थी।</translation>
  </message>
  <message>
   <source>The map of “no tumor” is drawn only where it is chosen.</source>
   <translation>“ट्यूमर नहीं” का मैप तभी बनाया जाता है जब उसे चुना गया हो।</translation>
  </message>
  <message>
   <source>The report holds no class, no Grad-CAM map and no tumor mask.</source>
   <translation>रिपोर्ट में कोई क्लास, Grad-CAM मैप और ट्यूमर मास्क नहीं है।</translation>
  </message>
  <message>
   <source>This scan was not analyzed</source>
   <translation>इस स्कैन का विश्लेषण नहीं हुआ</translation>
  </message>
  <message>
   <source>Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the list.</source>
   <translation>व्हील या तीर कुंजियाँ: दूसरी स्लाइसें। X दबाए रखें: केवल इमेज। Esc: सूची पर वापस।</translation>
  </message>
  <message>
   <source>a report is a .png or a .pdf file</source>
   <translation>रिपोर्ट .png या .pdf फ़ाइल होती है</translation>
  </message>
  <message>
   <source>area of lesions, up to {area} {unit}</source>
   <translation>लीज़न का क्षेत्रफल, {area} {unit} तक</translation>
  </message>
  <message>
   <source>brainview analysis report</source>
   <translation>brainview विश्लेषण रिपोर्ट</translation>
  </message>
  <message>
   <source>brainview series report</source>
   <translation>brainview सीरीज़ रिपोर्ट</translation>
  </message>
  <message>
   <source>choose GIF, or another folder</source>
   <translation>GIF या दूसरा फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>choose another folder or file name</source>
   <translation>दूसरा फ़ोल्डर या फ़ाइल का नाम चुनें</translation>
  </message>
  <message>
   <source>choose another picture in the settings</source>
   <translation>सेटिंग में दूसरी तस्वीर चुनें</translation>
  </message>
  <message>
   <source>every class</source>
   <translation>हर क्लास</translation>
  </message>
  <message>
   <source>give it one of these endings</source>
   <translation>इसे इनमें से कोई एक्सटेंशन दें</translation>
  </message>
  <message>
   <source>high</source>
   <comment>color bar</comment>
   <translation>उच्च</translation>
  </message>
  <message>
   <source>install brainview[parquet], or write .csv or .json</source>
   <translation>brainview[parquet] इंस्टॉल करें, या .csv या .json लिखें</translation>
  </message>
  <message>
   <source>it can't be read</source>
   <translation>इसे पढ़ा नहीं जा सकता</translation>
  </message>
  <message>
   <source>it has more than {count} pixels on a side</source>
   <translation>इसकी एक भुजा में {count} से अधिक पिक्सेल हैं</translation>
  </message>
  <message>
   <source>it is larger than 8 MB</source>
   <translation>यह 8 MB से बड़ी है</translation>
  </message>
  <message>
   <source>it is no PNG or JPEG picture</source>
   <translation>यह PNG या JPEG तस्वीर नहीं है</translation>
  </message>
  <message>
   <source>it would replace the scan</source>
   <translation>यह स्कैन को बदल देगी</translation>
  </message>
  <message>
   <source>its name has to end in {endings}</source>
   <translation>इसके नाम के अंत में {endings} होना चाहिए</translation>
  </message>
  <message>
   <source>low</source>
   <comment>color bar</comment>
   <translation>निम्न</translation>
  </message>
  <message>
   <source>mask</source>
   <translation>मास्क</translation>
  </message>
  <message>
   <source>mask (hatched: doubtful)</source>
   <translation>मास्क (धारीदार: संदिग्ध)</translation>
  </message>
  <message>
   <source>mask (reader's: dotted)</source>
   <translation>मास्क (रीडर का: बिंदुदार)</translation>
  </message>
  <message>
   <source>no class</source>
   <translation>कोई क्लास नहीं</translation>
  </message>
  <message>
   <source>no overlay</source>
   <translation>कोई ओवरले नहीं</translation>
  </message>
  <message>
   <source>pyarrow isn't installed</source>
   <translation>pyarrow इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>reader's mask</source>
   <translation>रीडर का मास्क</translation>
  </message>
  <message>
   <source>reference (dashed)</source>
   <translation>रेफ़रेंस (डैश रेखा)</translation>
  </message>
  <message>
   <source>the name is not allowed</source>
   <translation>इस नाम की अनुमति नहीं है</translation>
  </message>
  <message>
   <source>there is no folder {folder}</source>
   <translation>{folder} नाम का कोई फ़ोल्डर नहीं है</translation>
  </message>
  <message>
   <source>tumor mask</source>
   <translation>ट्यूमर मास्क</translation>
  </message>
  <message>
   <source>tumor mask (hatched: doubtful)</source>
   <translation>ट्यूमर मास्क (धारीदार: संदिग्ध)</translation>
  </message>
  <message>
   <source>{answer}, with a doubt</source>
   <translation>{answer}, संदेह के साथ</translation>
  </message>
  <message>
   <source>{class_name} (as the model)</source>
   <translation>{class_name} (मॉडल जैसी ही)</translation>
  </message>
  <message>
   <source>{class_name} (as the model), chosen before the model's answer was shown</source>
   <translation>{class_name} (मॉडल जैसी ही), मॉडल का उत्तर दिखाए जाने से पहले चुनी गई</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model})</source>
   <translation>{class_name} (मॉडल: {model})</translation>
  </message>
  <message>
   <source>{class_name} (the model: {model}), chosen before the model's answer was shown</source>
   <translation>{class_name} (मॉडल: {model}), मॉडल का उत्तर दिखाए जाने से पहले चुनी गई</translation>
  </message>
  <message>
   <source>{class_name}, and changed afterward</source>
   <translation>{class_name}, और बाद में बदली गई</translation>
  </message>
  <message numerus="yes">
   <source>{count} measure more in the program.</source>
   <extracomment>{count:,} measures more in the program.</extracomment>
   <translation>
    <numerusform>प्रोग्राम में {count:,} और माप।</numerusform>
    <numerusform>प्रोग्राम में {count:,} और माप।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} note left out here.</source>
   <extracomment>{count:,} notes left out here.</extracomment>
   <translation>
    <numerusform>{count:,} टिप्पणी यहाँ छोड़ी गई।</numerusform>
    <numerusform>{count:,} टिप्पणियाँ यहाँ छोड़ी गईं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} scan</source>
   <extracomment>{count:,} scans</extracomment>
   <translation>
    <numerusform>{count:,} स्कैन</numerusform>
    <numerusform>{count:,} स्कैन</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} smaller lesion left out here.</source>
   <extracomment>{count:,} smaller lesions left out here.</extracomment>
   <translation>
    <numerusform>{count:,} छोटा लीज़न यहाँ छोड़ा गया।</numerusform>
    <numerusform>{count:,} छोटे लीज़न यहाँ छोड़े गए।</numerusform>
   </translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>{first} to {last} of {count} scans</source>
   <translation>{count} में से स्कैन {first} से {last}</translation>
  </message>
  <message>
   <source>{name}, frame {number}</source>
   <translation>{name}, फ़्रेम {number}</translation>
  </message>
  <message>
   <source>{name}, reader</source>
   <translation>{name}, रीडर</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
  <message>
   <source>{place}: {answer}</source>
   <translation>{place}: {answer}</translation>
  </message>
  <message>
   <source>{shown} (of {count} in all)</source>
   <translation>{shown} (कुल {count} में से)</translation>
  </message>
 </context>
 <context>
  <name>reports.dicom</name>
  <message>
   <source>Can't write DICOM objects of the series</source>
   <translation>सीरीज़ के DICOM ऑब्जेक्ट नहीं लिखे जा सकते</translation>
  </message>
  <message>
   <source>Can't write a structured report</source>
   <translation>स्ट्रक्चर्ड रिपोर्ट नहीं लिखी जा सकती</translation>
  </message>
  <message>
   <source>a UID of its header is damaged</source>
   <translation>इसके हेडर का एक UID क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>export each part as a series of its own</source>
   <translation>हर भाग को अलग सीरीज़ के रूप में एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export each volume as a series of its own</source>
   <translation>हर वॉल्यूम को अलग सीरीज़ के रूप में एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export it again without changing UIDs</source>
   <translation>UID बदले बिना इसे फिर से एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>export one file per slice</source>
   <translation>हर स्लाइस की एक फ़ाइल एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>give the DICOM files as the scanner or the archive exports them</source>
   <translation>DICOM फ़ाइलें वैसी ही दें जैसी स्कैनर या आर्काइव एक्सपोर्ट करता है</translation>
  </message>
  <message>
   <source>its headers lack UIDs or the place of the slices</source>
   <translation>इसके हेडर में UID या स्लाइसों का स्थान नहीं है</translation>
  </message>
  <message>
   <source>its slices are tiles of a mosaic</source>
   <translation>इसकी स्लाइसें मोज़ेक की टाइलें हैं</translation>
  </message>
  <message>
   <source>its slices belong to several series</source>
   <translation>इसकी स्लाइसें कई सीरीज़ की हैं</translation>
  </message>
  <message>
   <source>its slices belong to several studies</source>
   <translation>इसकी स्लाइसें कई स्टडी की हैं</translation>
  </message>
  <message>
   <source>its slices lie in several frames of reference</source>
   <translation>इसकी स्लाइसें कई फ़्रेम ऑफ़ रेफ़रेंस में हैं</translation>
  </message>
  <message>
   <source>leave seg away</source>
   <translation>seg हटा दें</translation>
  </message>
  <message>
   <source>leave sr away</source>
   <translation>sr हटा दें</translation>
  </message>
  <message>
   <source>no slice has an answer</source>
   <translation>किसी स्लाइस का उत्तर नहीं है</translation>
  </message>
  <message>
   <source>no tumor is outlined on any slice</source>
   <translation>किसी स्लाइस पर ट्यूमर की आउटलाइन नहीं है</translation>
  </message>
  <message>
   <source>several of its slices lie at the same place</source>
   <translation>इसकी कई स्लाइसें एक ही जगह पर हैं</translation>
  </message>
  <message>
   <source>several slices have the same SOP Instance UID</source>
   <translation>कई स्लाइसों का SOP Instance UID एक ही है</translation>
  </message>
  <message>
   <source>the pixel spacing of its slices differs</source>
   <translation>इसकी स्लाइसों की पिक्सेल स्पेसिंग अलग-अलग है</translation>
  </message>
  <message>
   <source>the place of a slice is damaged</source>
   <translation>किसी स्लाइस का स्थान क्षतिग्रस्त है</translation>
  </message>
  <message>
   <source>the reader left no tumor outlined on any slice</source>
   <translation>रीडर ने किसी स्लाइस पर ट्यूमर की आउटलाइन नहीं रहने दी</translation>
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>1 to 16 characters of ASCII without a backslash</source>
   <translation>बिना बैकस्लैश के 1 से 16 ASCII अक्षर</translation>
  </message>
  <message>
   <source>Can't find the node {name}</source>
   <translation>नोड {name} नहीं मिला</translation>
  </message>
  <message>
   <source>Can't save the settings</source>
   <translation>सेटिंग सेव नहीं की जा सकी</translation>
  </message>
  <message>
   <source>Can't use the settings</source>
   <translation>सेटिंग का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use the settings file {path}</source>
   <translation>सेटिंग फ़ाइल {path} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>There is no settings file {path}, so the default settings are used.</source>
   <translation>सेटिंग फ़ाइल {path} मौजूद नहीं है, इसलिए डिफ़ॉल्ट सेटिंग का उपयोग हो रहा है।</translation>
  </message>
  <message>
   <source>a folder</source>
   <translation>कोई फ़ोल्डर</translation>
  </message>
  <message>
   <source>add it in {path}</source>
   <translation>उसे {path} में जोड़ें</translation>
  </message>
  <message>
   <source>ae_title and host must be given together</source>
   <translation>ae_title और host साथ में दिए जाने चाहिए</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>कोई पता</translation>
  </message>
  <message>
   <source>certificate and key must be given together</source>
   <translation>प्रमाणपत्र और कुंजी साथ में दिए जाने चाहिए</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>इसे सुधारें</translation>
  </message>
  <message>
   <source>destination {name!r} is none of the nodes</source>
   <translation>गंतव्य {name!r} नोड में से नहीं है</translation>
  </message>
  <message>
   <source>institution must be one line</source>
   <translation>institution एक ही पंक्ति का होना चाहिए</translation>
  </message>
  <message>
   <source>it has the version {found!r}, not {known}</source>
   <translation>इसका वर्ज़न {found!r} है, {known} नहीं</translation>
  </message>
  <message>
   <source>it is no valid JSON</source>
   <translation>यह वैध JSON नहीं है</translation>
  </message>
  <message>
   <source>letters, digits, dots, hyphens, at most 64</source>
   <translation>अक्षर, अंक, बिंदु, हाइफ़न, अधिकतम 64</translation>
  </message>
  <message>
   <source>make {path} writable</source>
   <translation>{path} को लिखने योग्य बनाएँ</translation>
  </message>
  <message>
   <source>nodes must have different names</source>
   <translation>नोड के नाम अलग-अलग होने चाहिए</translation>
  </message>
  <message>
   <source>one line</source>
   <translation>एक पंक्ति</translation>
  </message>
  <message>
   <source>the default settings are used, and a copy is kept as {name}</source>
   <translation>डिफ़ॉल्ट सेटिंग का उपयोग हो रहा है, और एक कॉपी {name} के रूप में रखी गई है</translation>
  </message>
  <message>
   <source>the default settings are used, and the file stays as it is</source>
   <translation>डिफ़ॉल्ट सेटिंग का उपयोग हो रहा है, और फ़ाइल वैसी ही रहती है</translation>
  </message>
  <message>
   <source>the name or address of a host</source>
   <translation>किसी होस्ट का नाम या पता</translation>
  </message>
  <message>
   <source>the path of a picture</source>
   <translation>किसी तस्वीर का पाथ</translation>
  </message>
  <message>
   <source>the settings know none</source>
   <translation>सेटिंग में कोई नहीं है</translation>
  </message>
  <message>
   <source>the settings know {known}</source>
   <translation>सेटिंग में ये हैं: {known}</translation>
  </message>
  <message>
   <source>the system doesn't allow it</source>
   <translation>सिस्टम इसकी अनुमति नहीं देता</translation>
  </message>
  <message>
   <source>url must be given, or else ae_title and host</source>
   <translation>url देना ज़रूरी है, या फिर ae_title और host</translation>
  </message>
  <message>
   <source>url must begin with http:// or https://</source>
   <translation>url http:// या https:// से शुरू होना चाहिए</translation>
  </message>
 </context>
 <context>
  <name>store</name>
  <message>
   <source>Can't keep the last change</source>
   <translation>आखिरी बदलाव रखा नहीं जा सका</translation>
  </message>
  <message>
   <source>Can't read what was drawn earlier</source>
   <translation>पहले जो बनाया गया था, उसे पढ़ा नहीं जा सका</translation>
  </message>
  <message>
   <source>Can't set a damaged file aside</source>
   <translation>क्षतिग्रस्त फ़ाइल अलग नहीं रखी जा सकी</translation>
  </message>
  <message>
   <source>Can't use what was drawn earlier</source>
   <translation>पहले जो बनाया गया था, उसका उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>a newer version of brainview has written it</source>
   <translation>इसे brainview के नए वर्ज़न ने लिखा है</translation>
  </message>
  <message>
   <source>another window has changed the same slice</source>
   <translation>दूसरी विंडो ने यही स्लाइस बदल दी है</translation>
  </message>
  <message>
   <source>another window keeps writing about this study</source>
   <translation>दूसरी विंडो इस स्टडी के बारे में लगातार लिख रही है</translation>
  </message>
  <message>
   <source>close that window, then draw it again</source>
   <translation>वह विंडो बंद करें, फिर इसे दोबारा बनाएँ</translation>
  </message>
  <message>
   <source>draw it again</source>
   <translation>इसे दोबारा बनाएँ</translation>
  </message>
  <message>
   <source>free space or check your rights, then draw it again</source>
   <translation>जगह खाली करें या अपने अधिकार जाँचें, फिर इसे दोबारा बनाएँ</translation>
  </message>
  <message>
   <source>its file is damaged and has been set aside</source>
   <translation>इसकी फ़ाइल क्षतिग्रस्त है और अलग रख दी गई है</translation>
  </message>
  <message>
   <source>look at what it drew, which is shown now, and draw yours again</source>
   <translation>उसने जो बनाया, जो अब दिख रहा है, उसे देखें, और अपना दोबारा बनाएँ</translation>
  </message>
  <message>
   <source>open the study with that version; what you draw now isn't kept</source>
   <translation>स्टडी उसी वर्ज़न से खोलें; अभी आप जो बनाएँगे, वह रखा नहीं जाएगा</translation>
  </message>
 </context>
 <context>
  <name>validation</name>
  <message>
   <source>Can't read the labels in {table}</source>
   <translation>{table} के लेबल पढ़े नहीं जा सकते</translation>
  </message>
  <message>
   <source>Can't use the class {name!r} in --names</source>
   <translation>--names में क्लास {name!r} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use the labels in {table}</source>
   <translation>{table} के लेबल का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Can't use the name {pair!r}</source>
   <translation>नाम {pair!r} का उपयोग नहीं हो सकता</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>छोड़ी गई</translation>
  </message>
  <message>
   <source>Measured on</source>
   <translation>मापा गया</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>प्रोग्राम</translation>
  </message>
  <message>
   <source>The classification and segmentation model</source>
   <translation>क्लासिफ़िकेशन और सेगमेंटेशन मॉडल</translation>
  </message>
  <message>
   <source>The classification model</source>
   <translation>क्लासिफ़िकेशन मॉडल</translation>
  </message>
  <message numerus="yes">
   <source>The patient of {count} slice isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</source>
   <extracomment>The patient of {count:,} slices isn't known: each file counts as a patient of its own, so the intervals may be too narrow.</extracomment>
   <translation>
    <numerusform>{count:,} स्लाइस का मरीज़ ज्ञात नहीं है: हर फ़ाइल को अलग मरीज़ गिना गया है, इसलिए अंतराल बहुत सँकरे हो सकते हैं।</numerusform>
    <numerusform>{count:,} स्लाइसों के मरीज़ ज्ञात नहीं हैं: हर फ़ाइल को अलग मरीज़ गिना गया है, इसलिए अंतराल बहुत सँकरे हो सकते हैं।</numerusform>
   </translation>
  </message>
  <message>
   <source>The segmentation model</source>
   <translation>सेगमेंटेशन मॉडल</translation>
  </message>
  <message>
   <source>add a column frame, counted from 0, or a mask of the volume</source>
   <translation>0 से गिना जाने वाला कॉलम frame जोड़ें, या वॉल्यूम का मास्क</translation>
  </message>
  <message>
   <source>export the mask at the scan's size</source>
   <translation>मास्क को स्कैन के आकार में एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>fill in its label</source>
   <translation>इसका लेबल भरें</translation>
  </message>
  <message>
   <source>it doesn't say which class is meant</source>
   <translation>यह नहीं बताता कि कौन-सी क्लास है</translation>
  </message>
  <message numerus="yes">
   <source>it has no column {columns}</source>
   <extracomment>it has none of the columns {columns}</extracomment>
   <translation>
    <numerusform>इसमें कॉलम {columns} नहीं है</numerusform>
    <numerusform>इसमें कॉलम {columns} में से कोई नहीं है</numerusform>
   </translation>
  </message>
  <message>
   <source>it has no row</source>
   <translation>इसमें कोई पंक्ति नहीं है</translation>
  </message>
  <message>
   <source>it holds {number} slices, and nothing says which show the tumor</source>
   <translation>इसमें {number} स्लाइसें हैं, और पता नहीं चलता कि किनमें ट्यूमर दिखता है</translation>
  </message>
  <message>
   <source>name a CSV file with --labels</source>
   <translation>--labels से कोई CSV फ़ाइल दें</translation>
  </message>
  <message>
   <source>name the columns in its first line, out of {columns}</source>
   <translation>पहली पंक्ति में कॉलम के नाम दें, इनमें से: {columns}</translation>
  </message>
  <message>
   <source>neither the table nor a mask says what it shows</source>
   <translation>न तालिका बताती है कि इसमें क्या है, न कोई मास्क</translation>
  </message>
  <message>
   <source>take one of {classes}</source>
   <translation>{classes} में से एक लें</translation>
  </message>
  <message>
   <source>the model has no such class</source>
   <translation>मॉडल में ऐसी कोई क्लास नहीं है</translation>
  </message>
  <message>
   <source>the system can't read it</source>
   <translation>सिस्टम इसे पढ़ नहीं सकता</translation>
  </message>
  <message>
   <source>this mask has {width}×{height} pixels and its scan {scan_width}×{scan_height}</source>
   <translation>इस मास्क में {width}×{height} पिक्सेल हैं और इसके स्कैन में {scan_width}×{scan_height}</translation>
  </message>
  <message>
   <source>write it as in --names "Gliom=glioma,kein Tumor=notumor"</source>
   <translation>इसे इस तरह लिखें: --names "Gliom=glioma,kein Tumor=notumor"</translation>
  </message>
  <message>
   <source>{classifier} with {segmenter}</source>
   <translation>{classifier}, {segmenter} के साथ</translation>
  </message>
  <message>
   <source>{models}, measured here</source>
   <translation>{models}, यहाँ मापे गए</translation>
  </message>
  <message>
   <source>{number:,}, for reasons that were printed</source>
   <translation>{number:,}, प्रिंट किए गए कारणों से</translation>
  </message>
  <message>
   <source>{place} names no file; fill it in, or remove the row.</source>
   <translation>{place} में कोई फ़ाइल नहीं दी गई; उसे भरें, या पंक्ति हटाएँ।</translation>
  </message>
  <message>
   <source>{place}: the frame {frame!r} is no number from 0; correct it, or leave it empty.</source>
   <translation>{place}: फ़्रेम {frame!r} 0 से शुरू होने वाली संख्या नहीं है; इसे सुधारें, या खाली छोड़ें।</translation>
  </message>
  <message>
   <source>{place}: the label {label!r} is none of {classes}; say what it means, for example --names "{label}={meant}".</source>
   <translation>{place}: लेबल {label!r} {classes} में से नहीं है; इसका अर्थ बताएँ, जैसे --names "{label}={meant}"।</translation>
  </message>
  <message>
   <source>{place}: the plane {plane!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: प्लेन {plane!r} {known} में से नहीं है; इसे न दिया हुआ माना जाता है।</translation>
  </message>
  <message>
   <source>{place}: the sequence {sequence!r} is none of {known}; it counts as not stated.</source>
   <translation>{place}: सीक्वेंस {sequence!r} {known} में से नहीं है; इसे न दिया हुआ माना जाता है।</translation>
  </message>
  <message>
   <source>{place}: there is no file {file}; correct the path, or remove the row.</source>
   <translation>{place}: {file} नाम की कोई फ़ाइल नहीं है; पाथ सुधारें, या पंक्ति हटाएँ।</translation>
  </message>
  <message numerus="yes">
   <source>{slices} of {count} patient</source>
   <extracomment>{slices} of {count:,} patients</extracomment>
   <translation>
    <numerusform>{count:,} मरीज़ की {slices}</numerusform>
    <numerusform>{count:,} मरीज़ों की {slices}</numerusform>
   </translation>
  </message>
  <message>
   <source>{table}, line {number}</source>
   <translation>{table}, पंक्ति {number}</translation>
  </message>
 </context>
</TS>
