# shellcheck shell=sh disable=SC2154
# What the scripts beside it share: the JDK, one build at a time, and the mark of a finished build. Expects $root.

target=$root/releng/org.disclosurecheck.headless/target
stamp=$target/built

say() { echo "margent: $*" >&2; }

# --- what is missing is installed, as root on Debian

install() { # package…
    if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
        say "安装 $* (installing)"
        log=$(mktemp)
        # others may be installing, and mirrors have their moments
        for try in 1 2 3; do
            if { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
                -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"; } > "$log" 2>&1 < /dev/null; then
                rm -f "$log"
                return 0
            fi
            [ "$try" = 3 ] || sleep $((try * 5))
        done
        tail -n 20 "$log" >&2
        rm -f "$log"
    fi
    return 1
}

# --- the JDK: 17 or newer. Asking each JVM for its version would cost more than a whole check may take, so the file
# “release” is read instead.

jdk_suits() { # home
    jdk_version=
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS='="' read -r key _ value _; do
            if [ "$key" = JAVA_VERSION ]; then jdk_version=${value%%.*}; fi
        done < "$1/release"
    fi
    case $jdk_version in
        '' | *[!0-9]*) return 1 ;;
    esac
    [ "$jdk_version" -ge 17 ]
}

# Sets java_home: JAVA_HOME first, then java on the PATH, then what Debian installs.
find_jdk() {
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")"); fi
    for java_home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*17* /Library/Java/JavaVirtualMachines/*17*/Contents/Home; do
        if jdk_suits "$java_home"; then return 0; fi
    done
    return 1
}

# --- one build of this tree at a time

lock() {
    mkdir -p "$root/.mvn/dist"
    if command -v flock > /dev/null; then
        exec 9> "$root/.mvn/dist/build.lock"
        if ! flock -n 9; then
            say "另一个构建正在进行，等它结束…… (waiting for another build)"
            flock 9
        fi
    fi
}

# --- the mark of a finished build: as old as its begin, so that what was edited meanwhile is newer. It names the place
# and the JDK that the class-data archive fits to.

begin_build() {
    find_jdk
    begin=$root/.mvn/dist/begin.$$
    trap 'rm -f "$begin"' EXIT
    printf '%s\n%s\n' "$root" "$java_home" > "$begin"
}

end_build() {
    mv -f "$begin" "$stamp"
}

# Tycho compiles the files that changed, and not those that lean on them: what is compiled goes, it is soon done again.
forget_classes() {
    rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes \
        "$root"/rules/*/target/classes "$root"/rules/*/target/test-classes
}

# --- Maven’s output is kept in a log; people see which module is at work, and what went wrong

# A line is passed on as it comes, also into a pipe or the log of a CI: by default sed would keep them all to the end.
unbuffered() {
    if echo | sed -u p > /dev/null 2>&1; then echo -u; fi
}

maven_with_progress() { # log goal…
    log=$1
    shift
    # shellcheck disable=SC2046
    { "$root/releng/maven" "$@" < /dev/null 2>&1 && echo "margent: built"; } | tee "$log" \
        | sed $(unbuffered) -n 's/^\[INFO\] Building \(.*\) [0-9][^ ]* *\[\([0-9/]*\)\]$/  [\2] \1/p' >&2
    if [ "$(tail -n 1 "$log")" = "margent: built" ]; then return 0; fi
    # Tycho calls an artifact of SWT an error that nobody uses
    grep '^\[ERROR\]' "$log" | grep -v 'id pattern' | head -n 40 >&2 || true
    say "全部输出见 $log (all of the output is there)"
    return 1
}

# --- LibreOffice makes doc, rtf, odt and pdf of generated reports, for tests of the readers

have_office() {
    command -v soffice > /dev/null || command -v libreoffice > /dev/null
}

# Without a Chinese font the pages of a pdf are empty boxes.
have_font() {
    ! command -v fc-list > /dev/null || [ -n "$(fc-list :lang=zh-cn family 2> /dev/null | head -n 1)" ]
}

# Tests that need it are skipped where it cannot be had.
find_office() {
    if have_office && have_font; then return 0; fi
    if ! { install libreoffice-writer libreoffice-calc fonts-wqy-zenhei && have_office; }; then
        say "没有 LibreOffice（libreoffice-writer、libreoffice-calc）和中文字体：doc、rtf、odt、pdf 的生成测试跳过" \
            "(no LibreOffice with a Chinese font: tests of generated doc, rtf, odt and pdf are skipped)"
    fi
}

# --- a screen for the tests of the workbench: one that is not there but can be looked at

have_gtk() {
    ldconfig -p 2> /dev/null | grep -q 'libgtk-3\.so\.0' || ls /usr/lib/*/libgtk-3.so.0 /usr/lib/libgtk-3.so.0 > /dev/null 2>&1
}

have_screen() {
    command -v xvfb-run > /dev/null && command -v xauth > /dev/null && have_gtk && have_font
}

# Without it the tests of the workbench are skipped, and that is said.
find_screen() {
    screen=
    if have_screen || { install xvfb xauth libgtk-3-0 fonts-wqy-zenhei && have_screen; }; then
        screen=yes
    else
        say "没有 Xvfb、xauth、GTK 3 和中文字体：工作台的界面测试跳过" \
            "(no Xvfb, xauth, GTK 3 and Chinese font: the tests in a real workbench are skipped)"
    fi
}

# False when the server ended by itself, or took minutes: on a busy machine its first word takes its time.
start_screen() {
    : > "$ready"
    Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3> "$ready" > "$ready.log" 2>&1 &
    server=$!
    tries=0
    while [ ! -s "$ready" ] && [ $tries -lt 1200 ] && kill -0 $server 2> /dev/null; do
        sleep 0.1
        tries=$((tries + 1))
    done
    if [ -s "$ready" ] && kill -0 $server 2> /dev/null; then return 0; fi
    kill $server 2> /dev/null || true
    return 1
}

# Runs a function of this shell with that screen. xvfb-run would run a program only, so the server is started here.
on_screen() { # function argument…
    if [ "${screen:-}" != yes ]; then
        case " $* " in *' -Pquick '* | *' test '*) "$@" ;; *) "$@" -Dworkbench.skip=true ;; esac
        return
    fi
    ready=$(mktemp)
    started=0
    while ! start_screen; do
        started=$((started + 1))
        if [ $started = 3 ]; then
            say "Xvfb 没有启动：$(tail -n 1 "$ready.log") (Xvfb did not start)"
            rm -f "$ready" "$ready.log"
            return 1
        fi
    done
    DISPLAY=:$(cat "$ready")
    export DISPLAY
    on_screen_status=0
    "$@" || on_screen_status=$?
    kill $server 2> /dev/null || true
    rm -f "$ready" "$ready.log"
    return $on_screen_status
}

# --- Chromium shows what a user of the pages sees; tests that need it are skipped where it cannot be had

find_browser() {
    for browser in chromium chromium-browser google-chrome; do
        if command -v $browser > /dev/null; then return 0; fi
    done
    if ! { install chromium fonts-wqy-zenhei && command -v chromium > /dev/null; }; then
        say "没有 Chromium：网页的测试跳过 (no Chromium: tests of pages in a browser are skipped)"
    fi
}
