# Guided entry: what is said around the questions. The questions themselves are the labels of the fields.
ask-greeting = { $known ->
    [yes] To be changed: { $table ->
        [org] association
        [event] event
        [award] award
        [aid] aid
        [plan] plan item
        [rule] rule of awards
       *[other] code
      } { $id }. In brackets stands what is recorded now
   *[no] A new record: { $table ->
        [org] association
        [event] event
        [award] award
        [aid] aid
        [plan] plan item
        [rule] rule of awards
       *[other] code
      }. In brackets stands what is proposed
  }.
  Enter takes it or passes a question over, “-” leaves it empty, Tab lets you correct what stands in brackets or an answer that would not do, Esc goes one question back, Ctrl-C breaks off and saves nothing.
ask-keys = ↑ ↓ and Enter choose; a part of a word finds
ask-keys-several = ↑ ↓ and Enter tick or untick; a part of a word finds; “enough” in the first line goes on
ask-one-by-one = One by one; Enter alone goes on
ask-nobody-there = There are no associations in the file yet, none can be named. To enter one: veche org add
ask-nothing-found = nothing found: Backspace deletes what was typed, Esc goes one question back
ask-moved = ! While the questions were asked, the record was changed: { $fields }. Please look again
ask-none = — leave empty
ask-choose = — choose from the list
ask-enough = enough: { $chosen }
ask-look = Please look:
ask-last = Is everything right?
ask-last-keys = Enter says yes, Esc goes one question back
ask-save = Save
ask-raise = Add a question that the associations raised
ask-raised = Question raised
ask-question-back = Taken back: { $text }. Tab — correct it
ask-question = Which question was raised:
ask-more = Fill in the other fields
ask-twin = Such a record is there already, no. { $id }. Record another one?
ask-again = Record another one
ask-leave = Do not save
ask-reason = Save all the same? The reason:
ask-broken = Broken off, nothing saved
ask-unchanged = Nothing changed
ask-command = The same in one command:
ask-award-of-nobody = it is not said yet who was awarded: an awardee, how many people, or an association
