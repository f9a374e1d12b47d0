# How changes end when they do not work.

$ rapport add "Sarah Chen" -q >/dev/null; rapport add "Sarah Connor" -q >/dev/null
$ rapport undo 2 -q >/dev/null; rapport undo
rapport: there is nothing of tester to undo
[1]
$ rapport redo 2 -q >/dev/null; rapport move
rapport: CONTACT is missing; usage: rapport move CONTACT STAGE [--note TEXT]
[2]
$ rapport move nobody won
rapport: no contact is called 'nobody'
[3]
$ rapport move sarah won
rapport: 2 contacts match 'sarah'; say more of the name, or the id
  <uuid>  Sarah Chen
  <uuid>  Sarah Connor
[4]
$ rapport move srah won
rapport: no contact is called 'srah'
  <uuid>  Sarah Chen
  <uuid>  Sarah Connor
[3]
$ rapport move "sarah chen" nowhere
rapport: there is no stage 'nowhere'; the stages are new, contacted, qualified, proposal, deposit, active, won, lost
[5]
$ rapport move "sarah chan" won --json
{"error":{"code":"not-found","message":"no contact is called 'sarah chan'","candidates":[{"id":"<uuid>","name":"Sarah Chen"},{"id":"<uuid>","name":"Sarah Connor"}]}}
[3]
$ rapport move sarah won --json
{"error":{"code":"ambiguous","message":"2 contacts match 'sarah'; say more of the name, or the id","candidates":[{"id":"<uuid>","name":"Sarah Chen"},{"id":"<uuid>","name":"Sarah Connor"}]}}
[4]
$ rapport move --json
{"error":{"code":"usage","message":"CONTACT is missing; usage: rapport move CONTACT STAGE [--note TEXT]"}}
[2]

# The book cannot be read: nothing was saved.

$ echo text >file; rapport --book file add Bob
rapport: file: Not a directory; nothing was saved
[10]
$ rapport --book file add Bob --json
{"error":{"code":"storage","message":"file: Not a directory; nothing was saved"}}
[10]

# The book is busy: somebody else is writing.

$ flock .local/share/rapport/book/write.gate rapport --timeout 0 add Bob
rapport: the book is busy, held by pid <pid> (move); try again
[11]
$ flock .local/share/rapport/book/write.gate rapport --timeout 0 add Bob --json
{"error":{"code":"busy","message":"the book is busy, held by pid <pid> (move); try again"}}
[11]
$ flock .local/share/rapport/book/write.gate rapport --timeout 0 show "sarah chen" | head -1
Sarah Chen
$ rapport list --columns name
Sarah Chen
Sarah Connor
