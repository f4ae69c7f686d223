invite-owners = Inviter idéeierne
invite-title = Inviter idéeierne
invite-who = Hvem som får invitasjonen
invite-sum = { $n ->
    [one] Én idé førte hit. Eieren får en melding.
   *[other] { $n } ideer førte hit. Hver eier får en melding.
}
invite-by-mail = { $n ->
    [one] Én får den på e-post.
   *[other] { $n } får den på e-post.
}
invite-by-letter = { $n ->
    [one] Én får brev. Det legges blant brevene som skal skrives ut.
   *[other] { $n } får brev. De legges blant brevene som skal skrives ut.
}
invite-by-code = { $n ->
    [one] Én leser den med koden sin.
   *[other] { $n } leser den med koden sin.
}
invite-ideas = Ideene
invite-text = Invitasjonen
invite-text-hint = Skriv når og hvor, og hvorfor nettopp den som ga ideen, bør komme. Alle får de samme ordene.
invite-what-follows = Meldingen går til alle i samme stund, på den måten hver enkelt har valgt. Navn og adresser vises ikke her.
invite-send = { $n ->
    [one] Send invitasjonen
   *[other] Send { $n } invitasjoner
}
did-invite = { $n ->
    [one] Én idéeier er invitert.
   *[other] { $n } idéeiere er invitert.
}
invite-nobody = Ingen idé fører hit.
invite-nobody-next = Knytt saken til det den kommer av, så kan de som hadde ideen, inviteres.
fault-invite-too-short = Skriv minst én setning.
fault-invite-nobody = Ingen idé fører hit, så det er ingen å invitere.
refusal-nothing-to-invite-to = Det du ville invitere til, finnes ikke lenger.
refusal-nobody-to-invite = Ingen idé fører hit, så det er ingen å invitere.
