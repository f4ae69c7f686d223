invite-owners = Bjud in idéägarna
invite-title = Bjud in idéägarna
invite-who = Vilka som får inbjudan
invite-sum = { $n ->
    [one] En idé ledde hit. Ägaren får ett meddelande.
   *[other] { $n } idéer ledde hit. Varje ägare får ett meddelande.
}
invite-by-mail = { $n ->
    [one] En får det med e-post.
   *[other] { $n } får det med e-post.
}
invite-by-letter = { $n ->
    [one] En får ett brev. Det läggs bland breven att skriva ut.
   *[other] { $n } får brev. De läggs bland breven att skriva ut.
}
invite-by-code = { $n ->
    [one] En läser det med sin kod.
   *[other] { $n } läser det med sin kod.
}
invite-ideas = Idéerna
invite-text = Inbjudan
invite-text-hint = Skriv när och var, och varför just den som lämnade idén ska komma. Alla får samma ord.
invite-what-follows = Meddelandet går i samma stund till alla, på det sätt var och en har valt. Namn och adresser visas inte här.
invite-send = { $n ->
    [one] Skicka inbjudan
   *[other] Skicka { $n } inbjudningar
}
did-invite = { $n ->
    [one] En idéägare är inbjuden.
   *[other] { $n } idéägare är inbjudna.
}
invite-nobody = Ingen idé leder hit.
invite-nobody-next = Knyt saken till det den kommer ur, så kan de som hade idén bjudas in.
fault-invite-too-short = Skriv minst en mening.
fault-invite-nobody = Ingen idé leder hit, så det finns ingen att bjuda in.
refusal-nothing-to-invite-to = Det du ville bjuda in till finns inte längre.
refusal-nobody-to-invite = Ingen idé leder hit, så det finns ingen att bjuda in.
