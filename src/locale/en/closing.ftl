# Labels of the fields; what each is stands in its doc comment.
closing-closed-on = Closed on
closing-figures = Published
closing-records = Hash of the records
