# Forteljingar og hendingar
nav-stories = Forteljingar
stories-lead = Kva som har hendt og kva det vart til, i ord og bilete.
stories-none = Ingen forteljingar enno.
stories-none-next = Dei kjem når noko har hendt som er verdt å fortelje.
stories-keep = Skriv og endre forteljingar
stories-desk-lead = Hendingar med dag og stad, og forteljingar om kva det vart til. Bilete blir berre viste med fotograf, vilkår og samtykke frå dei som er med.
stories-desk-none-next = Byrj med det siste som har hendt.
story-sort = Kva fortel du om?
story-sort-event = Hending
story-sort-story = Forteljing
story-new = Ny forteljing
story-new-lead = Skriv først. Når teksten er lagra, kan du leggje til eit bilete.
story-words = Teksten
story-title = Overskrift
story-on = Når
story-on-hint = Så nøye som du veit: 2011, 2011-10 eller 2011-10-06.
story-place = Stad
story-text = Tekst
story-text-hint = Ei tom linje blir eit nytt avsnitt. Skriv ikkje namn på nokon som ikkje vil det.
story-picture = Bilete
story-picture-hint = { $n ->
   *[other] JPEG, PNG eller WebP, høgst { $n } MB. Det kameraet har lagra om stad, tid og person, blir teke bort.
}
story-no-picture = Ikkje noko bilete enno.
story-another = Eit anna bilete i staden
story-has-picture = Finst
story-without-picture = Ikkje noko
story-alt = Kva biletet viser
story-alt-hint = For den som ikkje ser biletet. Skriv det du ville ha sagt i telefonen.
story-credit = Fotograf
story-photo = Bilete: { $who }
story-licence = Vilkår
licence-own = Eige bilete, alle rettar reserverte
licence-permission = Vist med løyve frå fotografen
licence-by = CC BY 4.0
licence-by-sa = CC BY-SA 4.0
licence-zero = CC0, fri for alle
story-people = Kan nokon på biletet kjennast att?
story-people-hint = Den som er med, skal ha sagt ja til at biletet blir vist her.
story-people-no = Nei
story-people-yes = Ja, og alle har sagt ja
story-persons = Dei som kan kjennast att
story-persons-hint = Fyll ut om du svara ja. Éi linje for kvar person, eller for ei gruppe som har sagt ja saman. Det du skriv her, står under biletet.
story-who = Kven ({ $n })
story-consent = Samtykke gitt ({ $n })
story-consented = { $who }: samtykke { $date }
story-show = Vis biletet
story-hide = Ta ned biletet
story-hide-text = Biletet og namna i det blir sletta. Gjer det straks om nokon trekkjer samtykket tilbake.
story-look = Vis forteljinga
story-remove = Fjern forteljinga
story-remove-text = Ho blir ikkje lenger vist for nokon, og biletet blir sletta.
story-done-told = Forteljinga er lagra. No kan du leggje til eit bilete.
story-done-changed = Endringa er lagra.
story-done-shown = Biletet blir vist no.
story-done-hidden = Biletet er teke ned og sletta.
story-done-removed = Forteljinga er fjerna.
fault-no-consent = Biletet viser nokon utan samtykke. Be om eit ja og skriv kva dag det vart gitt, eller vel eit anna bilete.
fault-people-or-none = Du har svara at ingen kan kjennast att, men skrive kven det er. Endre det eine.
fault-picture-missing = Vel eit bilete.
fault-picture-kind = Fila er ikkje eit bilete av dei slaga vi kan vise. Lagre det som JPEG, PNG eller WebP.
fault-picture-damaged = Biletet kan ikkje lesast. Lagre det ein gong til og prøv igjen.
fault-picture-too-heavy = { $n ->
   *[other] Biletet er for tungt. Høgst { $n } MB; lagre det mindre.
}
fault-picture-too-large = { $n ->
   *[other] Biletet er for stort. Høgst { $n } biletpunkt i breidda og høgda.
}
refusal-story-no-consent = Biletet viser nokon utan samtykke. Be om eit ja først, eller vel eit anna bilete.
refusal-story-no-picture = Forteljinga har ikkje noko bilete.
