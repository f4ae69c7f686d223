# Berättelser och händelser
nav-stories = Berättelser
stories-lead = Vad som har hänt och vad det blev, i ord och bild.
stories-none = Inga berättelser än.
stories-none-next = De kommer när något har hänt som är värt att berätta.
stories-keep = Skriv och ändra berättelser
stories-desk-lead = Händelser med dag och plats, och berättelser om vad det blev. Bilder visas bara med fotograf, villkor och samtycke från dem som syns.
stories-desk-none-next = Börja med det senaste som har hänt.
story-sort = Vad berättar du om?
story-sort-event = Händelse
story-sort-story = Berättelse
story-new = Ny berättelse
story-new-lead = Skriv först. När texten är sparad kan du lägga till en bild.
story-words = Texten
story-title = Rubrik
story-on = När
story-on-hint = Så noga som du vet: 2011, 2011-10 eller 2011-10-06.
story-place = Plats
story-text = Text
story-text-hint = En tom rad blir ett nytt stycke. Skriv inte namn på någon som inte vill det.
story-picture = Bild
story-picture-hint = { $n ->
   *[other] JPEG, PNG eller WebP, högst { $n } MB. Det som kameran har sparat om plats, tid och person tas bort.
}
story-no-picture = Ingen bild än.
story-another = En annan bild i stället
story-has-picture = Finns
story-without-picture = Ingen
story-alt = Vad bilden visar
story-alt-hint = För den som inte ser bilden. Skriv det du hade sagt i telefon.
story-credit = Fotograf
story-photo = Bild: { $who }
story-licence = Villkor
licence-own = Egen bild, alla rättigheter förbehållna
licence-permission = Visas med fotografens tillstånd
licence-by = CC BY 4.0
licence-by-sa = CC BY-SA 4.0
licence-zero = CC0, fri för alla
story-people = Går någon i bilden att känna igen?
story-people-hint = Den som syns ska ha sagt ja till att bilden visas här.
story-people-no = Nej
story-people-yes = Ja, och alla har sagt ja
story-persons = De som går att känna igen
story-persons-hint = Fyll i om du svarade ja. En rad för varje person, eller för en grupp som har sagt ja tillsammans. Det du skriver här står under bilden.
story-who = Vem eller vilka ({ $n })
story-consent = Samtycke gavs ({ $n })
story-consented = { $who }: samtycke den { $date }
story-show = Visa bilden
story-hide = Ta ner bilden
story-hide-text = Bilden och namnen i den raderas. Gör det genast om någon tar tillbaka sitt samtycke.
story-look = Visa berättelsen
story-remove = Ta bort berättelsen
story-remove-text = Den visas inte längre för någon, och bilden raderas.
story-done-told = Berättelsen är sparad. Nu kan du lägga till en bild.
story-done-changed = Ändringen är sparad.
story-done-shown = Bilden visas nu.
story-done-hidden = Bilden är nertagen och raderad.
story-done-removed = Berättelsen är borttagen.
fault-no-consent = Bilden visar någon utan samtycke. Be om ett ja och skriv vilken dag det gavs, eller välj en annan bild.
fault-people-or-none = Du har svarat att ingen går att känna igen, men skrivit vem det är. Ändra det ena.
fault-picture-missing = Välj en bild.
fault-picture-kind = Filen är ingen bild av de slag vi kan visa. Spara den som JPEG, PNG eller WebP.
fault-picture-damaged = Bilden går inte att läsa. Spara den en gång till och försök igen.
fault-picture-too-heavy = { $n ->
   *[other] Bilden är för tung. Högst { $n } MB; spara den mindre.
}
fault-picture-too-large = { $n ->
   *[other] Bilden är för stor. Högst { $n } bildpunkter på bredden och höjden.
}
refusal-story-no-consent = Bilden visar någon utan samtycke. Be om ett ja först, eller välj en annan bild.
refusal-story-no-picture = Berättelsen har ingen bild.
