# What associations were called and who headed them before.
past-renamed = Renamed: “{ $code }” is called “{ $name }” from { $day }; before, “{ $was }”
past-short-stays = The short name stays “{ $short }”. For another: veche org edit { $code } --short-name …; to drop it: --clear short-name
past-head = Recorded: “{ $code }” is headed by { $name } from { $day }{ $known ->
    [yes] {"; before, by "}{ $was }
   *[no] {"; who headed it before is not stated"}
  }
past-name-until = until { $day }: { $name }{ $stated ->
    [yes] {" "}({ $short })
   *[no] {""}
  }
past-head-until = until { $day }: { $name }{ $stated ->
    [yes] {" "}(since { $since })
   *[no] {""}
  }
