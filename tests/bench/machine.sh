#!/bin/sh
# What the figures were measured on, as one line.

# of FILE NAME: the value of the first line of that name.
of() {
	sed -n "s/^$2[[:space:]]*[:=][[:space:]]*//p" "$1" 2>/dev/null | tr -d '"' | head -n 1
}

memory=$(of /proc/meminfo MemTotal | awk '{ printf "%d GiB", $1 / 1024 / 1024 + 0.5 }')
echo "On $(of /proc/cpuinfo 'model name'), $(getconf _NPROCESSORS_ONLN) cores, $memory," \
	"$(of /etc/os-release PRETTY_NAME), load $(cut -d ' ' -f 1 /proc/loadavg 2>/dev/null) at the end:"
