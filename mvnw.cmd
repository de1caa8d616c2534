@echo off
rem Builds with the Maven that .mvn\wrapper\maven-wrapper.properties pins, or with a recent enough one on the PATH.
rem Needs nothing but a JDK: what has to be downloaded is downloaded, checked and unpacked by .mvn\wrapper\FindMaven.java.
setlocal

set "WRAPPER=%~dp0.mvn\wrapper"
set "JAVA=java"
set "JAVAC=javac"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME set "JAVAC=%JAVA_HOME%\bin\javac.exe"

"%JAVAC%" -version >nul 2>&1
if errorlevel 1 (
  echo mvnw: no JDK found; install a JDK 17 or newer, or set JAVA_HOME 1>&2
  exit /b 1
)

set "JAVA_VERSION="
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do if not defined JAVA_VERSION set "JAVA_VERSION=%%~v"
set "JAVA_MAJOR=0"
for /f "tokens=1 delims=.-_+" %%m in ("%JAVA_VERSION%") do set "JAVA_MAJOR=%%m"
if %JAVA_MAJOR% LSS 17 (
  echo mvnw: Java is version %JAVA_VERSION%; a JDK 17 or newer is needed 1>&2
  exit /b 1
)

set "MVN="
for /f "usebackq delims=" %%p in (`call "%JAVA%" "%WRAPPER%\FindMaven.java" "%WRAPPER%\maven-wrapper.properties"`) do set "MVN=%%p"
if not defined MVN exit /b 1

endlocal & call "%MVN%" %*
