# Several records at once.
bulk-changed = { $n ->
    [0] Nothing changed: no. { $there } hold this already
   *[other] Records changed: { $n } (no. { $ids }){ $known ->
        [0] {""}
       *[other] ; held this already: no. { $there }
      }
  }
bulk-removed = Records removed: { $n } (no. { $ids })
bulk-questions = { $n ->
    [one] Recorded { $n } question in the plan of { $year }: no. { $ids }
   *[other] Recorded { $n } questions in the plan of { $year }: no. { $ids }
  }
bulk-asked = { $n ->
    [one] Question no. { $ids } is recorded already and was not added again. If this is another: --again
   *[other] Questions no. { $ids } are recorded already and were not added again. If these are others: --again
  }
bulk-spread = “{ $text }” stands for { $n ->
    [one] { $n } association that acts here
   *[other] { $n } associations that act here
  }
