# What associations were called and who headed them before.
past-renamed = Переименовано: «{ $code }» с { $day } называется «{ $name }»; прежде — «{ $was }»
past-short-stays = Краткое название осталось прежним: «{ $short }». Другое: veche орг изменить { $code } --краткое …; убрать: --очистить краткое
past-head = Записано: «{ $code }» с { $day } возглавляет { $name }{ $known ->
    [yes] {"; прежде — "}{ $was }
   *[no] {"; кто прежде, не указано"}
  }
past-name-until = до { $day }: { $name }{ $stated ->
    [yes] {" "}({ $short })
   *[no] {""}
  }
past-head-until = до { $day }: { $name }{ $stated ->
    [yes] {" "}(с { $since })
   *[no] {""}
  }
