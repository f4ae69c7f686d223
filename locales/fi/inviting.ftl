invite-owners = Kutsu ideoiden jättäjät
invite-title = Kutsu ideoiden jättäjät
invite-who = Ketkä saavat kutsun
invite-sum = { $n ->
    [one] Yksi idea johti tähän. Sen jättäjä saa viestin.
   *[other] { $n } ideaa johti tähän. Jokainen jättäjä saa viestin.
}
invite-by-mail = { $n ->
    [one] Yksi saa sen sähköpostilla.
   *[other] { $n } saa sen sähköpostilla.
}
invite-by-letter = { $n ->
    [one] Yksi saa kirjeen. Se lisätään tulostettaviin kirjeisiin.
   *[other] { $n } saa kirjeen. Ne lisätään tulostettaviin kirjeisiin.
}
invite-by-code = { $n ->
    [one] Yksi lukee sen koodillaan.
   *[other] { $n } lukee sen koodillaan.
}
invite-ideas = Ideat
invite-text = Kutsu
invite-text-hint = Kirjoita milloin ja missä, ja miksi juuri idean jättäjän kannattaa tulla. Kaikki saavat samat sanat.
invite-what-follows = Viesti lähtee kaikille samalla hetkellä kunkin valitsemalla tavalla. Nimiä ja osoitteita ei näytetä täällä.
invite-send = { $n ->
    [one] Lähetä kutsu
   *[other] Lähetä { $n } kutsua
}
did-invite = { $n ->
    [one] Yksi idean jättäjä on kutsuttu.
   *[other] { $n } ideoiden jättäjää on kutsuttu.
}
invite-nobody = Mikään idea ei johda tähän.
invite-nobody-next = Liitä asia siihen, mistä se on peräisin, niin idean jättäjät voidaan kutsua.
fault-invite-too-short = Kirjoita vähintään yksi lause.
fault-invite-nobody = Mikään idea ei johda tähän, joten kutsuttavia ei ole.
refusal-nothing-to-invite-to = Sitä, mihin aioit kutsua, ei enää ole.
refusal-nobody-to-invite = Mikään idea ei johda tähän, joten kutsuttavia ei ole.
