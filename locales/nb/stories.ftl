# Historier og hendelser
nav-stories = Historier
stories-lead = Hva som har skjedd og hva det ble til, i ord og bilde.
stories-none = Ingen historier ennå.
stories-none-next = De kommer når noe har skjedd som er verdt å fortelle.
stories-keep = Skriv og endre historier
stories-desk-lead = Hendelser med dag og sted, og historier om hva det ble til. Bilder vises bare med fotograf, vilkår og samtykke fra dem som synes.
stories-desk-none-next = Begynn med det siste som har skjedd.
story-sort = Hva forteller du om?
story-sort-event = Hendelse
story-sort-story = Historie
story-new = Ny historie
story-new-lead = Skriv først. Når teksten er lagret, kan du legge til et bilde.
story-words = Teksten
story-title = Overskrift
story-on = Når
story-on-hint = Så nøye som du vet: 2011, 2011-10 eller 2011-10-06.
story-place = Sted
story-text = Tekst
story-text-hint = En tom linje blir et nytt avsnitt. Skriv ikke navn på noen som ikke vil det.
story-picture = Bilde
story-picture-hint = { $n ->
   *[other] JPEG, PNG eller WebP, høyst { $n } MB. Det kameraet har lagret om sted, tid og person, tas bort.
}
story-no-picture = Ikke noe bilde ennå.
story-another = Et annet bilde i stedet
story-has-picture = Finnes
story-without-picture = Ikke noe
story-alt = Hva bildet viser
story-alt-hint = For den som ikke ser bildet. Skriv det du ville sagt i telefonen.
story-credit = Fotograf
story-photo = Bilde: { $who }
story-licence = Vilkår
licence-own = Eget bilde, alle rettigheter forbeholdt
licence-permission = Vises med fotografens tillatelse
licence-by = CC BY 4.0
licence-by-sa = CC BY-SA 4.0
licence-zero = CC0, fri for alle
story-people = Kan noen på bildet kjennes igjen?
story-people-hint = Den som synes, skal ha sagt ja til at bildet vises her.
story-people-no = Nei
story-people-yes = Ja, og alle har sagt ja
story-persons = De som kan kjennes igjen
story-persons-hint = Fyll ut hvis du svarte ja. Én linje for hver person, eller for en gruppe som har sagt ja sammen. Det du skriver her, står under bildet.
story-who = Hvem ({ $n })
story-consent = Samtykke gitt ({ $n })
story-consented = { $who }: samtykke { $date }
story-show = Vis bildet
story-hide = Ta ned bildet
story-hide-text = Bildet og navnene i det slettes. Gjør det straks hvis noen trekker samtykket tilbake.
story-look = Vis historien
story-remove = Fjern historien
story-remove-text = Den vises ikke lenger for noen, og bildet slettes.
story-done-told = Historien er lagret. Nå kan du legge til et bilde.
story-done-changed = Endringen er lagret.
story-done-shown = Bildet vises nå.
story-done-hidden = Bildet er tatt ned og slettet.
story-done-removed = Historien er fjernet.
fault-no-consent = Bildet viser noen uten samtykke. Be om et ja og skriv hvilken dag det ble gitt, eller velg et annet bilde.
fault-people-or-none = Du har svart at ingen kan kjennes igjen, men skrevet hvem det er. Endre det ene.
fault-picture-missing = Velg et bilde.
fault-picture-kind = Filen er ikke et bilde av de slagene vi kan vise. Lagre det som JPEG, PNG eller WebP.
fault-picture-damaged = Bildet kan ikke leses. Lagre det en gang til og prøv igjen.
fault-picture-too-heavy = { $n ->
   *[other] Bildet er for tungt. Høyst { $n } MB; lagre det mindre.
}
fault-picture-too-large = { $n ->
   *[other] Bildet er for stort. Høyst { $n } bildepunkter i bredden og høyden.
}
refusal-story-no-consent = Bildet viser noen uten samtykke. Be om et ja først, eller velg et annet bilde.
refusal-story-no-picture = Historien har ikke noe bilde.
