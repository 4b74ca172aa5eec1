# Labels of the fields; what each is stands in its doc comment.
former-org = Association
former-name = Former name
former-short-name = Former short name
former-head = Former head
former-since = In office since
former-until = Until
