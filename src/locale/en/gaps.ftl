# What is not stated: questions to ask. Each stands by itself, and behind the name of its record.
gaps-heading = What the records of { $time } do not state
gaps-summary = { $n ->
    [one] { $n } question
   *[other] { $n } questions
  }{ $orgs ->
    [0] {""}
    [one] , { $asked } of them for { $orgs } association
   *[other] , { $asked } of them for { $orgs } associations
  }.
gaps-office = For the office itself
gaps-about = { $table ->
    [org] about the association
   *[year] the year { $id }
  }
gaps-rest = And { $records ->
    [one] { $records } more record
   *[other] { $records } more records
  } (questions: { $n }).
gaps-rest-orgs = And { $orgs ->
    [one] { $orgs } more association
   *[other] { $orgs } more associations
  } (questions: { $n }).
gaps-none = All that the account needs is stated in the records of this period
gaps-answer = An answer is entered with `edit`: veche event edit NUMBER --people N. The question is then gone from here
gaps-whole = Not all is shown here. The whole list goes into a file: --gaps -o questions.docx, as a table -o questions.xlsx
gaps-col-org = Whom to ask
gaps-col-table = Record
gaps-col-id = No.
gaps-col-field = Not stated
gaps-col-question = Question
gaps-ask-org-head = Who heads it?
gaps-ask-org-phone = What is its telephone?
gaps-ask-org-inn = What is its taxpayer number (ИНН)?
gaps-ask-org-ogrn = What is its registration number (ОГРН)?
gaps-ask-event-date = On which day was it held?
gaps-ask-event-days = On which days was it held?
gaps-ask-event-times = How many times was it held?
gaps-ask-event-people = How many people were present?
gaps-ask-award-kind = Which award was it?
gaps-ask-award-date = On which day was it decided?
gaps-ask-award-times = How many awards were there?
gaps-ask-award-merit = For what merit?
gaps-ask-award-presented = When was it presented?
gaps-ask-award-amount = How much was the bonus?
gaps-ask-aid-date = On which day?
gaps-ask-aid-days = On which days?
gaps-ask-aid-term = From which day to which day?
gaps-ask-aid-times = How many times?
gaps-ask-support-amount = How much was the support?
gaps-ask-support-worth = What is the support worth in rubles?
gaps-ask-support-size = How large was the support: a sum or a quantity?
gaps-ask-income-amount = How much was collected?
gaps-ask-income-worth = What is what was collected worth?
gaps-ask-given-amount = What is what was given worth?
gaps-ask-given-people = How many people or families received it?
gaps-ask-declared-more = { $declared } are declared, { $kept } recorded by name: { $rest ->
    [1] which is the other one?
   *[other] who are the other { $rest }?
  }
gaps-ask-declared-fewer = { $declared } are declared, but { $kept } recorded by name: which is right?
gaps-ask-no-declared = How many associations are active?
gaps-ask-no-orgs = Which associations are active? None is recorded by name.
gaps-ask-no-events = Were there no events, or were they not entered?
gaps-ask-no-awards = Were there no awards, or were they not entered?
gaps-ask-no-support = Was no support given to associations, or was it not entered?
gaps-ask-no-campaigns = Were there no campaigns and no help to people in need, or were they not entered?
gaps-ask-no-questions = Did associations raise no questions, or were they not entered?
gaps-ask-no-plan = Was there no plan for { $year }, or was it not entered?
gaps-ask-no-next = Which tasks lie ahead in { $year }? No plan for that year is entered.
gaps-ask-plan-answer = Which answer was given to the association{ $known ->
    [yes] {" "}({ $who })
   *[no] {""}
  }?
gaps-ask-plan-mark = Was it done, when, and what came of it?{ $known ->
    [yes] {" "}(responsible: { $who })
   *[no] {""}
  }
gaps-ask-plan-done-on = When was it done?{ $known ->
    [yes] {" "}(responsible: { $who })
   *[no] {""}
  }
gaps-ask-plan-ongoing = What was done in that time?{ $known ->
    [yes] {" "}(responsible: { $who })
   *[no] {""}
  }
