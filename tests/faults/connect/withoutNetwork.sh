#!/bin/sh
# Runs a program where there is no network but the machine itself, and notes every attempt to reach an address.
# Is itself run by `unshare --net`. Usage: withoutNetwork.sh TRACE PROGRAM [ARGUMENT ...]
set -e
ip link set lo up
# One interface and no route: whatever is tried in here cannot leave.
test "$(ls /sys/class/net 2>/dev/null || echo lo)" = lo || test "$(ip -o link | wc -l)" = 1
test -z "$(ip route show)"
trace="$1"
shift
exec strace -f --seccomp-bpf -ttt -qq -e trace=connect,sendto,sendmsg,sendmmsg -o "$trace" "$@"
