@echo off
rem Margent, the workbench. A Java 17 or newer must be there: JAVA_HOME, or java on the PATH.
setlocal
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\javaw") else (set "JAVA=javaw")
if defined JAVA_HOME (if not exist "%JAVA%.exe" goto nojava) else (where /q javaw || goto nojava)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "NL=-nl zh_CN"
for %%a in (%*) do if "%%~a"=="-nl" set "NL="
start "Margent" "%JAVA%" -Xmx2g -XX:+UseG1GC "-Dmargent.plugins=%~dp0plugins" %MARGENT_JAVA_OPTS% -jar "%LAUNCHER%" %NL% %*
exit /b 0
:nojava
echo margent: Java 17 or newer is needed: install it, or set JAVA_HOME to it
pause
exit /b 1
