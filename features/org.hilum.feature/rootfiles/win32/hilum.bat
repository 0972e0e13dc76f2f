@echo off
rem Starts the Hilum workbench with the Java of HILUM_JAVA_HOME, JAVA_HOME or the PATH (21 or newer).
setlocal
set "HOME_FOLDER=%~dp0"
rem Else ONNX Runtime would report its use to its maker; Hilum refuses to load it without.
set "ORT_DISABLE_TELEMETRY=1"
set "JAVAW=javaw"
if defined JAVA_HOME set "JAVAW=%JAVA_HOME%\bin\javaw"
if defined HILUM_JAVA_HOME set "JAVAW=%HILUM_JAVA_HOME%\bin\javaw"
for %%J in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fJ"
start "" "%JAVAW%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dhilum.home=%HOME_FOLDER%." %HILUM_VMARGS% -jar "%LAUNCHER%" -install "%HOME_FOLDER%." -data "%USERPROFILE%\.hilum\workbench" %*
