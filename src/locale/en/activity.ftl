# When each association was last met, and who was forgotten.
activity-title = Activity of associations
activity-org = Code
activity-name = Association
activity-last-event = Last event
activity-last-award = Last award
activity-last-support = Last support
activity-silent-months = Months silent
activity-events = Events
activity-awards = Awards
activity-support = Support
activity-unstated = Number not stated
activity-counted-for = Counted for in the account
activity-never = never
activity-for = { $what ->
    [event] events
    [award] awards
    [support] support
    [lasting] support in force
    [question] questions
   *[active] named as active
  }
activity-total = { $n ->
    [one] { $n } association
   *[other] { $n } associations
  }{ $never ->
    [0] {""}
   *[other] {", never met: "}{ $never }
  }. Whole months without an event, an award or support, up to { $until }
activity-none = { $whole ->
    [0] No association that acts here is recorded. To add one: veche org add --help
   *[other] { $n ->
        [one] No association was silent for { $n } month or more by { $until }
       *[other] No association was silent for { $n } months or more by { $until }
      }
  }
