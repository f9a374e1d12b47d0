#!/bin/sh
# play.sh PROGRAM TEST: plays a screen test, or runs a transcript with the program.
case $2 in
*/screens/*) exec tests/screens/screens "$2" ;;
*) exec tests/transcript/transcript "$1" "$2" ;;
esac
