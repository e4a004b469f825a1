#!/bin/sh
# Runs a program that sees a small disk at a folder. The disk is gone with the program: the mount is seen by no other.
# Usage: withSmallDisk.sh FOLDER SIZE PROGRAM [ARGUMENT ...]
set -e
mount -t tmpfs -o "size=$2,mode=700" tmpfs "$1"
shift 2
exec "$@"
