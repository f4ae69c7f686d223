# Brev till den som lämnat en idé
mail-hello = Hej!
mail-subject-receipt = Vi har tagit emot din idé nr { $number }
mail-subject-question = En fråga om din idé nr { $number }
mail-subject-answer = Svar på din idé nr { $number }
mail-subject-news = Nytt om din idé nr { $number }
mail-subject-did-it-help = Hjälpte svaret på din idé nr { $number }?
# Vad som har hänt
mail-said-receipt = Tack för din idé! Den har nummer { $number } hos { $space }.
mail-said-question = Vi undrar en sak om din idé nr { $number }:
mail-said-in-proposal = Din idé nr { $number } är nu en del av ett förslag. Det här tog vi med från den:
mail-said-parked = Din idé nr { $number } får vila till { $date }. Skälet är:
mail-said-woken = Din idé nr { $number } har vilat klart och vi arbetar med den igen.
mail-said-referred = Vi har lämnat din idé nr { $number } vidare till { $receiver }, som är rätt mottagare. Det här skrev vi dit:
mail-said-answered = Din idé nr { $number } har fått svar.
mail-said-progress = Vi vill berätta hur det går med din idé nr { $number }:
mail-said-withheld = Texten i din idé nr { $number } visas inte öppet.
mail-said-withdrawn = Du har tagit tillbaka din idé nr { $number }.
mail-said-reopened = Vi har tagit upp din idé nr { $number } igen.
mail-said-did-it-help = För en tid sedan fick du svar på din idé nr { $number }. Hjälpte svaret dig?
mail-said-news = Det har hänt något med din idé nr { $number }.
mail-reference = Mottagarens nummer på ärendet är { $reference }.
# Skäl
mail-reason-already-done = Det du önskar finns redan.
mail-reason-started = Arbetet har börjat.
mail-reason-declined = Vi gör det inte.
mail-reason-not-ours = Någon annan än vi bestämmer om det.
mail-reason-information = Du får här ett svar på det du undrade.
mail-reason-insufficient = Vi fick veta för lite för att kunna gå vidare.
mail-reason-personal-data = Skälet är att den innehåller personuppgifter som inte går att täcka över.
mail-reason-abuse = Skälet är att den innehåller hot, hat eller förolämpningar.
mail-reason-secrecy = Skälet är att den innehåller uppgifter som omfattas av sekretess.
mail-reason-spam = Skälet är att den är reklam eller maskinskriven smörja.
# Vad som händer nu
mail-next-read-by = Senast { $date } har någon läst den. Du får alltid ett svar, vad det än blir av idén.
mail-next-answer = Vi hör av oss igen när något händer. Du får alltid ett svar, vad det än blir av idén.
mail-next-reply-by = Svara gärna senast { $date } på din idés sida. Svarar du inte går vi vidare med det du redan har skrivit.
mail-next-wake = Den { $date } tar vi upp idén igen, utan att du behöver göra något.
mail-next-receiver = Nu är det mottagaren som tar det vidare. Hos oss är idén avslutad.
mail-next-closed = Om svaret inte hjälper dig kan du säga det på din idés sida.
mail-next-withheld = Tycker du att det är fel kan du skriva till oss på din idés sida.
mail-next-withdrawn = Vi gör inget mer med den. Du kan lämna en ny idé när du vill.
mail-next-did-it-help = Svara ja eller nej på din idés sida. Ett nej kommer tillbaka till dem som arbetar med idéerna.
# Var man följer idén
mail-follow-by-code = Här följer du idén. Du behöver koden på ditt kvitto:
mail-follow = Här följer du idén:
mail-why-you = Du får det här brevet för att du lämnade din adress med idén. Vill du inte ha fler, ta bort adressen på din idés sida.
# Inloggning och inbjudan
mail-subject-sign-in = Din länk för att logga in
mail-sign-in = Med länken loggar du in. Den gäller i { $minutes } minuter och kan användas en gång:
mail-sign-in-not-you = Har du inte bett om den? Då behöver du inte göra något.
mail-subject-invitation = Inbjudan till { $space }
mail-invitation = Du är inbjuden att arbeta med idéerna i { $space }. Med länken tackar du ja. Den gäller i { $days } dagar:
mail-invitation-not-you = Känner du inte till det? Då behöver du inte göra något.
# Brevlådan i demon
mailbox = Brevlådan
mailbox-text = Det här är breven som annars hade skickats. Inget lämnar datorn.
mailbox-empty = Här finns inga brev ännu.
mailbox-to = Till { $address }
mail-said-adopted = Goda nyheter: förslaget som din idé nr { $number } är en del av är beslutat av alla som ska besluta: { $title }.
mail-said-referred-back = Förslaget som din idé nr { $number } är en del av har skickats tillbaka för mer arbete: { $title }.
mail-said-rejected = Ett av förslagen som din idé nr { $number } är en del av fick nej: { $title }. Idén arbetas det vidare med på annat håll.
mail-said-action-started = Nu har något börjat som din idé nr { $number } bidrog till: { $title }.
mail-said-action-completed = Något som din idé nr { $number } bidrog till är genomfört: { $title }.
mail-said-action-cancelled = Något som din idé nr { $number } bidrog till blir inte av: { $title }.
mail-said-realised = Din idé nr { $number } har lett till ett resultat: { $title }.
mail-next-result = Vi hör av oss igen när det händer något mer.
mail-next-thanks = Tack för att du bidrog. Hela vägen från idé till resultat ser du på din idés sida.
mail-said-invited = Din idé nr { $number } har lett vidare, och du är inbjuden: { $title }.
mail-said-carried = Din idé nr { $number } togs inte upp förra gången. Nu följer den med till { $title }, med samma nummer och samma text.
