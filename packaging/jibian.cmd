@echo off
rem Starts the program from the folder it lies in. A window's console shows what it can; files and pipes get UTF-8.
setlocal
set "JDK_JAVA_OPTIONS="
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
rem The window has many classes, and a cache of its own for them.
set "JIBIAN_CACHE=jibian"
if "%~1"=="" set "JIBIAN_CACHE=window"
if "%~2"=="" if exist "%~1" set "JIBIAN_CACHE=window"
for %%I in ("%~dp0..") do set "JIBIAN_HOME=%%~fI"
"%JIBIAN_HOME%\runtime\bin\java.exe" "@%JIBIAN_HOME%\lib\jvm.options" "-XX:AOTCache=%JIBIAN_HOME%\lib\%JIBIAN_CACHE%.aot" -cp "%JIBIAN_HOME%\lib\jibian.jar" jibian.app.Main %*
exit /b %ERRORLEVEL%
