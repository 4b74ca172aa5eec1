# Labels of the fields; what each is stands in its doc comment.
code-list = List
code-code = Code
code-ru = Russian
code-ru-plural = Russian, plural
code-en = English
code-en-plural = English, plural
code-valid-from = Valid from
code-valid-to = Valid to
code-act = Act
code-flows = Flows
code-financial = Financial
code-okopf = OKOPF
code-counts = Counts
code-order = Order
