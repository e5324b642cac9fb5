@echo off
rem Margent on the command line, without the workbench: margent --help
setlocal enabledelayedexpansion
chcp 65001 > nul
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
set "CLASSPATH="
for %%p in (org.disclosurecheck. picocli org.jsoup org.snakeyaml.engine com.fasterxml. stax2-api org.eclipse.emf.common_ org.eclipse.emf.ecore_ org.eclipse.emf.ecore.xmi_ org.apache.commons. org.apache.pdfbox org.apache.james. org.freemarker com.h2database) do (
  for %%f in ("%~dp0plugins\%%p*.jar") do (
    echo %%~nf | findstr /b "org.disclosurecheck.ui org.disclosurecheck.workspace_ org.disclosurecheck.branding_ org.disclosurecheck.installer_ org.disclosurecheck.nl. org.disclosurecheck.libs.eclipsecollections_" > nul || set "CLASSPATH=!CLASSPATH!%%f;"
  )
)
for /d %%d in ("%~dp0plugins\org.disclosurecheck.libs.*") do set "CLASSPATH=!CLASSPATH!%%d\lib\*;"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 "-Dmargent.plugins=%~dp0plugins" %MARGENT_JAVA_OPTS% org.disclosurecheck.cli.Main %*
exit /b %errorlevel%
