#!/usr/bin/env bash
# Starts the Linux image in a bare Debian folder that has no Java: first without the window's libraries, to see that what
# is missing is said in words; then with the packages that docs/install.md names, and measures the start. As root, with
# debootstrap, Xvfb and unzip in place, after: mvn -Pimage package -DskipTests
# Usage: src/package/bare-start.sh [FOLDER [STARTS]]
set -euo pipefail
cd "$(dirname "$0")/../.."
bare=$(realpath -m "${1:-/tmp/driftscope-bare}")
starts=${2:-5}
display=:97
image=/opt/driftscope
zip=$(ls target/driftscope-*-linux-*.zip)
packages=$(sed -n 's/^apt-get install -y --no-install-recommends \(.*\)$/\1/p' docs/install.md)

cleanup() {
    [ -z "${xvfb:-}" ] || kill $(pgrep -P "$xvfb") || true
    for place in tmp/.X11-unix dev proc; do
        if mountpoint -q "$bare/$place"; then umount "$bare/$place"; fi
    done
}
trap cleanup EXIT

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 timeout 120 chroot "$bare" "$@"; }

# Before all other work of the machine, which would be measured too.
first() { setsid -w nice -n -19 bash -c 'echo -19 >/proc/self/autogroup; exec "$@"' first "$@" 2>/dev/null; }

# Makes the system forget what it has read of the folder, and of nothing else.
forget() {
    sync
    find "$bare/usr" "$bare/opt" -xdev -type f -size +0 -print0 |
        xargs -0 -I FILE dd if=FILE iflag=nocache count=0 status=none
}

# KIND SECONDS: starts the program, trains for some seconds, and tells when what was there.
measure() {
    [ "$1" = cold ] && forget
    first env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DISPLAY=$display \
        JAVA_TOOL_OPTIONS="-Dprobe.began=$(date +%s%3N) -Dprobe.seconds=$2" chroot "$bare" $image/bin/probe |
        awk -v kind="$1" '/^(window|map|step|resident) /{seen[$1] = $2}
            END {printf "%s: window %.1f s, map %.1f s, first step %.1f s, memory %d MB\n", kind,
                seen["window"] / 1000, seen["map"] / 1000, seen["step"] / 1000, seen["resident"] / 1000}'
}

[ -d "$bare/usr" ] || debootstrap --variant=minbase bookworm "$bare" >/dev/null
rm -rf "$bare$image"
mkdir -p "$bare/opt" "$bare/tmp/.X11-unix"
unzip -q "$zip" -d "$bare/opt"
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"
mount --bind /tmp/.X11-unix "$bare/tmp/.X11-unix"
first Xvfb $display -screen 0 1280x800x24 -nolisten tcp &
xvfb=$!
sleep 2

echo "Zip $(($(stat -c %s "$zip") / 1000000)) MB, unpacked $(du -s --block-size=1MB "$bare$image" | cut -f1) MB"
echo "Java here: $(inside sh -c 'command -v java' || echo none)"
echo "--- without a display"
inside $image/bin/driftscope && exit 1
echo "--- without libraries"
if inside sh -c 'ldconfig -p | grep -q libgtk-3'; then
    echo "they are here from the last time"
else
    inside env DISPLAY=$display $image/bin/driftscope && exit 1
fi
echo "--- the command line"
inside $image/bin/driftscope train starter-natural-4 --steps 100
echo "--- with $packages"
inside apt-get update -qq
# shellcheck disable=SC2086
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null 2>&1

# The same launcher with the same options, but with a look at the window.
jar=$bare$image/lib/app/probe.jar
(cd target/test-classes && zip -q -r "$jar" org/driftscope/start)
cp "$bare$image/bin/driftscope" "$bare$image/bin/probe"
sed -e 's/^app.mainclass=.*/app.mainclass=org.driftscope.start.StartProbe/' -e '/^\[JavaOptions\]/i app.classpath=$APPDIR/probe.jar' \
    "$bare$image/lib/app/driftscope.cfg" >"$bare$image/lib/app/probe.cfg"
for _ in $(seq "$starts"); do measure cold 0; done
for _ in $(seq "$starts"); do measure warm 0; done
echo "--- after a minute of training at full speed"
measure warm 60
echo "--- unpacked or written outside the image"
inside find /root /tmp -xdev -type f
