# Tarinat ja tapahtumat
nav-stories = Tarinat
stories-lead = Mitä on tapahtunut ja mitä siitä tuli, sanoin ja kuvin.
stories-none = Ei vielä tarinoita.
stories-none-next = Niitä tulee, kun on tapahtunut jotakin kertomisen arvoista.
stories-keep = Kirjoita ja muuta tarinoita
stories-desk-lead = Tapahtumia, joilla on päivä ja paikka, ja tarinoita siitä, mitä tuli. Kuva näytetään vain, kun kuvaaja, ehdot ja kuvassa näkyvien suostumus ovat tiedossa.
stories-desk-none-next = Aloita siitä, mitä viimeksi tapahtui.
story-sort = Mistä kerrot?
story-sort-event = Tapahtuma
story-sort-story = Tarina
story-new = Uusi tarina
story-new-lead = Kirjoita ensin. Kun teksti on tallennettu, voit lisätä kuvan.
story-words = Teksti
story-title = Otsikko
story-on = Milloin
story-on-hint = Niin tarkasti kuin tiedät: 2011, 2011-10 tai 2011-10-06.
story-place = Paikka
story-text = Teksti
story-text-hint = Tyhjä rivi aloittaa uuden kappaleen. Älä kirjoita kenenkään nimeä, joka ei sitä halua.
story-picture = Kuva
story-picture-hint = { $n ->
   *[other] JPEG, PNG tai WebP, enintään { $n } Mt. Kameran tallentamat tiedot paikasta, ajasta ja henkilöistä poistetaan.
}
story-no-picture = Ei vielä kuvaa.
story-another = Toinen kuva tilalle
story-has-picture = On
story-without-picture = Ei ole
story-alt = Mitä kuva esittää
story-alt-hint = Sille, joka ei näe kuvaa. Kirjoita se, mitä sanoisit puhelimessa.
story-credit = Kuvaaja
story-photo = Kuva: { $who }
story-licence = Ehdot
licence-own = Oma kuva, kaikki oikeudet pidätetään
licence-permission = Näytetään kuvaajan luvalla
licence-by = CC BY 4.0
licence-by-sa = CC BY-SA 4.0
licence-zero = CC0, vapaa kaikille
story-people = Voiko jonkun kuvassa tunnistaa?
story-people-hint = Kuvassa näkyvän on pitänyt suostua siihen, että kuva näytetään täällä.
story-people-no = Ei
story-people-yes = Kyllä, ja kaikki ovat suostuneet
story-persons = Tunnistettavat henkilöt
story-persons-hint = Täytä, jos vastasit kyllä. Yksi rivi jokaista henkilöä tai yhdessä suostunutta ryhmää kohti. Kirjoittamasi näkyy kuvan alla.
story-who = Kuka tai ketkä ({ $n })
story-consent = Suostumus annettu ({ $n })
story-consented = { $who }: suostumus { $date }
story-show = Näytä kuva
story-hide = Poista kuva
story-hide-text = Kuva ja siinä olevat nimet hävitetään. Tee se heti, jos joku peruu suostumuksensa.
story-look = Näytä tarina
story-remove = Poista tarina
story-remove-text = Sitä ei enää näytetä kenellekään, ja kuva hävitetään.
story-done-told = Tarina on tallennettu. Nyt voit lisätä kuvan.
story-done-changed = Muutos on tallennettu.
story-done-shown = Kuva näytetään nyt.
story-done-hidden = Kuva on poistettu ja hävitetty.
story-done-removed = Tarina on poistettu.
fault-no-consent = Kuvassa on joku, joka ei ole antanut suostumustaan. Pyydä suostumus ja kirjoita, minä päivänä se annettiin, tai valitse toinen kuva.
fault-people-or-none = Vastasit, ettei ketään voi tunnistaa, mutta kirjoitit, kuka kuvassa on. Muuta toista.
fault-picture-missing = Valitse kuva.
fault-picture-kind = Tiedosto ei ole kuva, jonka voimme näyttää. Tallenna se JPEG-, PNG- tai WebP-muodossa.
fault-picture-damaged = Kuvaa ei voi lukea. Tallenna se uudelleen ja yritä vielä kerran.
fault-picture-too-heavy = { $n ->
   *[other] Kuva on liian raskas. Enintään { $n } Mt; tallenna se pienempänä.
}
fault-picture-too-large = { $n ->
   *[other] Kuva on liian suuri. Enintään { $n } kuvapistettä leveys- ja korkeussuunnassa.
}
refusal-story-no-consent = Kuvassa on joku, joka ei ole antanut suostumustaan. Pyydä ensin suostumus tai valitse toinen kuva.
refusal-story-no-picture = Tarinalla ei ole kuvaa.
