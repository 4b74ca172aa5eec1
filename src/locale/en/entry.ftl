# Labels of the fields; what each is stands in its doc comment.
entry-aid = Support
entry-entered-on = Entered on
