@echo off
rem Starts the program from the folder it lies in. A window's console shows what it can; files and pipes get UTF-8.
setlocal
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
for %%I in ("%~dp0..") do set "JIBIAN_HOME=%%~fI"
rem A file "portable" beside the program keeps the data there too.
if exist "%JIBIAN_HOME%\portable" if not defined JIBIAN_DATA set "JIBIAN_DATA=%JIBIAN_HOME%\data"
"%JIBIAN_HOME%\runtime\bin\java.exe" "@%JIBIAN_HOME%\lib\jvm.options" "-XX:AOTCache=%JIBIAN_HOME%\lib\jibian.aot" -cp "%JIBIAN_HOME%\lib\jibian.jar" jibian.app.Main %*
exit /b %ERRORLEVEL%
