# Labels of the fields; what each is stands in its doc comment.
closing-closed-on = Closed on
closing-figures = Published
closing-records = Hash of the records

# A year whose account is handed in, and what has changed since.
closing-closed = { $year } is closed: the figures of its account are kept. What changes from now on stands in the next account beside what was published
closing-is = { $year } is closed: its account was handed in on { $date }
closing-reopened = { $year } is open again
closing-changed = { $year } is closed ({ $date }): figures that this changes go into the next account as a revision{ $why ->
    [no] . For the log to keep why: veche undo, then the same command with --because TEXT
   *[yes] {""}
  }
closing-revised = Revisions of the account of { $year }, handed in on { $date }:
closing-revision = { $what }: { $now } (published: { $published })
closing-not-stated = not stated
closing-part-orgs = associations
closing-part-active = most active
closing-part-interaction = forms of interaction
closing-part-events = events
closing-part-awards = awards
closing-part-support = support for associations
closing-part-campaigns = campaigns
closing-part-questions = questions from associations
closing-part-plan = plan
closing-measure-declared = declared
closing-measure-kept = recorded by name
closing-measure-acts = acts
closing-measure-count = {""}
closing-measure-people = people
closing-measure-families = families
closing-measure-amount = sum
closing-measure-continuing = continuing
closing-measure-collected = collected
closing-measure-given = given
closing-measure-stated = published total
closing-measure-raised = raised
closing-measure-answered = answered
closing-same = Records of { $year } were changed after it was closed; the figures of its account are the same
closing-running = { $year } is not over yet: whatever is added until its end will be a revision
