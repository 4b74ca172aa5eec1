# Labels of the fields; what each is stands in its doc comment.
rule-kind = Kind of award
rule-applies-to = Who
rule-gap-months = Months between awards
rule-gap-after = Counted after
rule-new-merit = For a new merit only
rule-exception = Exception
rule-yearly-quota = At most a year
rule-days-ahead = Days ahead
rule-jubilees = Jubilees
rule-strict = Strict
rule-act = Act
rule-clause = Clause
rule-valid-from = Valid from
rule-valid-to = Valid to
rule-notes = Notes
