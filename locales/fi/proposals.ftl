# Ehdotukset
nav-proposals = Ehdotukset
proposal-number = Ehdotus { $n }
proposal-working = Valmisteilla
proposal-closed = Päätetty
proposal-opened = Ehdotus avattiin
proposal-working-text = Kaikkien ehdotuksen ideoiden jättäjät saavat tiedon, kun jotakin tapahtuu.
proposal-built-of = { $n ->
    [one] Koottu yhdestä ideasta
   *[other] Koottu { $n } ideasta
}
proposal-ideas = Ideat ja mitä niistä otettiin mukaan
proposal-no-ideas = Ehdotuksessa ei ole vielä ideoita.
proposals-lead = Täällä ideoista kootaan ehdotuksia. Jokaisesta ehdotuksesta lanka johtaa takaisin ideoihin, joista se on koottu.
proposals-none = Ehdotuksia ei vielä ole.
proposals-none-next = Niitä syntyy, kun ideat on lajiteltu. Sillä välin voit lukea ideoita.
thread-from-ideas = { $n ->
    [one] Yhdestä ideasta
   *[other] { $n } ideasta
}
