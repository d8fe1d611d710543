@echo off
rem Starts the program from the folder it lies in. A window's console shows what it can; files and pipes get UTF-8.
setlocal
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
for %%I in ("%~dp0..") do set "JIBIAN_HOME=%%~fI"
"%JIBIAN_HOME%\runtime\bin\java.exe" "@%JIBIAN_HOME%\lib\jvm.options" "-XX:AOTCache=%JIBIAN_HOME%\lib\jibian.aot" -cp "%JIBIAN_HOME%\lib\jibian.jar" jibian.app.Main %*
exit /b %ERRORLEVEL%
