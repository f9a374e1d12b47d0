# The demo's book is made in the temporary folder, so there must be one.

$ TMPDIR=/nowhere rapport demo
rapport: no folder can be made in /nowhere: No such file or directory; set TMPDIR to another
[1]
