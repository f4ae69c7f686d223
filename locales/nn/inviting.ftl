invite-owners = Inviter idéeigarane
invite-title = Inviter idéeigarane
invite-who = Kven som får invitasjonen
invite-sum = { $n ->
    [one] Éin idé førte hit. Eigaren får ei melding.
   *[other] { $n } idear førte hit. Kvar eigar får ei melding.
}
invite-by-mail = { $n ->
    [one] Éin får ho på e-post.
   *[other] { $n } får ho på e-post.
}
invite-by-letter = { $n ->
    [one] Éin får brev. Det blir lagt blant breva som skal skrivast ut.
   *[other] { $n } får brev. Dei blir lagde blant breva som skal skrivast ut.
}
invite-by-code = { $n ->
    [one] Éin les ho med koden sin.
   *[other] { $n } les ho med koden sin.
}
invite-ideas = Ideane
invite-text = Invitasjonen
invite-text-hint = Skriv når og kvar, og kvifor nettopp den som gav ideen, bør kome. Alle får dei same orda.
invite-what-follows = Meldinga går til alle i same stund, på den måten kvar og ein har valt. Namn og adresser blir ikkje viste her.
invite-send = { $n ->
    [one] Send invitasjonen
   *[other] Send { $n } invitasjonar
}
did-invite = { $n ->
    [one] Éin idéeigar er invitert.
   *[other] { $n } idéeigarar er inviterte.
}
invite-nobody = Ingen idé fører hit.
invite-nobody-next = Knyt saka til det ho kjem av, så kan dei som hadde ideen, bli inviterte.
fault-invite-too-short = Skriv minst éi setning.
fault-invite-nobody = Ingen idé fører hit, så det er ingen å invitere.
refusal-nothing-to-invite-to = Det du ville invitere til, finst ikkje lenger.
refusal-nobody-to-invite = Ingen idé fører hit, så det er ingen å invitere.
