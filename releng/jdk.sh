# Finds the JDK that everything here is built and run with: 17 or newer. Read by the scripts beside it; sets java_home.
# Asking each JVM for its version would cost more than a whole check may take, so the file “release” is read instead.

java_version() { # home -> major version, empty when it is no JDK
    version=
    if [ -x "$1/bin/java" ] && [ -r "$1/release" ]; then
        while IFS='="' read -r key _ value _; do
            if [ "$key" = JAVA_VERSION ]; then version=${value%%.*}; break; fi
        done < "$1/release"
    fi
}

suits() { # home
    java_version "$1"
    case $version in
        '' | *[!0-9]*) return 1 ;;
    esac
    [ "$version" -ge 17 ] && [ -x "$1/bin/javac" ]
}

# JAVA_HOME first, then java on the PATH, then what Debian installs; 17 is what is tested
find_jdk() {
    java_home=
    if [ -n "${JAVA_HOME:-}" ] && suits "$JAVA_HOME"; then
        java_home=$JAVA_HOME
        return 0
    fi
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
        if suits "$on_path"; then
            java_home=$on_path
            return 0
        fi
    fi
    for home in /usr/lib/jvm/*17* /Library/Java/JavaVirtualMachines/*17*/Contents/Home; do
        if suits "$home"; then
            java_home=$home
            return 0
        fi
    done
    return 1
}
