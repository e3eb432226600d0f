; Installs brainview for one user, without an administrator. Built on Windows by
;   python installer/run.py package setup --out DIR
; which passes Version, Frozen (the frozen program's folder) and Out, and, where the
; installer is signed, Signed and the command of the sign tool.

[Setup]
AppId={{6E1C1B0C-2B0E-4C53-9E57-8B7B6A0C5D21}
AppName=brainview
AppVersion={#Version}
AppPublisher=The brainview authors
AppComments=For research use only. Not a medical device.
; Of one user: C:\Users\NAME\AppData\Local\Programs\brainview. The folder can't be
; chosen, so that an update never replaces files of somebody else.
PrivilegesRequired=lowest
DefaultDirName={autopf}\brainview
DisableDirPage=yes
DisableProgramGroupPage=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
LicenseFile={#SourcePath}\..\..\LICENSE
OutputDir={#Out}
OutputBaseFilename=brainview-{#Version}-windows-x86_64
UninstallDisplayIcon={app}\brainview-gui.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes
#ifdef Signed
SignTool=brainview
SignedUninstaller=yes
#endif

[InstallDelete]
; What an earlier version installed; settings and models lie elsewhere.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Excludes: "brainview-smoke.exe"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\brainview"; Filename: "{app}\brainview-gui.exe"

[Registry]
; Offers the program for DICOM files and leaves their default as it is.
Root: HKCU; Subkey: "Software\Classes\brainview.dicom"; ValueType: string; ValueData: "DICOM file"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\brainview.dicom\shell\open\command"; ValueType: string; ValueData: """{app}\brainview-gui.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.dcm\OpenWithProgids"; ValueType: string; ValueName: "brainview.dicom"; ValueData: ""; Flags: uninsdeletevalue

[Run]
Filename: "{app}\brainview-gui.exe"; Description: "Open brainview"; Flags: nowait postinstall skipifsilent
