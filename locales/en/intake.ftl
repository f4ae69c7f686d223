# Leave an idea
intake-lead = We read every idea, and every idea gets an answer. You need no account.
intake-before = Before you write:
intake-public-records = What you send becomes a public record that anyone may read. Write nothing about yourself or others that must not become known.
intake-question = What would get better if the municipalities did it together?
intake-text = Your idea
intake-text-hint = Write as you speak. One sentence is enough, in any language you like.
intake-place = Where?
intake-place-any = The whole area, or not sure
intake-you = Optional: e-mail, name and language of the answer
intake-you-text = All of this is optional. Without name and address you follow your idea with the code you get.
intake-email = E-mail
intake-email-hint = Then we write to you there as well. The address is never public. Only those who answer ideas can see it, and that is noted.
intake-lang = Language of the answer
intake-lang-same = The one I write in
intake-name = Name
intake-send = Send the idea
intake-next = What happens next?
intake-next-code = You get a number and a code of four words. With the code you see what happens, answer questions or take the idea back.
intake-next-read = Somebody reads and sorts the idea within { $n } working days.
intake-next-answer = You get an answer with reasons, even if the answer is no.
intake-formal = Not a formal petition
intake-formal-text = An idea here is something else than a formal citizens' proposal. If you want the elected council to be obliged to treat a proposal, hand it in to your municipality. Ask us if you are unsure and we will show you the way.
intake-late = The collection is closed.
intake-late-text = It closed on { $date }. You can still leave an idea: it is marked as late and answered like all others.
intake-closed = We are not taking in ideas here at the moment.
intake-closed-next = The next collection opens on { $date }. Please come back then.
intake-closed-no-date = The date of the next collection is not decided yet. Ideas that have come in are answered as usual.
intake-closed-typed = This is what you wrote. Copy it if you want to keep it.
intake-press-again = The idea is not sent yet. Press Send once more, so that we know you are a person. Your text is still here.
intake-same-text = The same text has just come from your network. If this is another idea, press Send again. Otherwise you are done.
intake-too-many = A great many ideas are coming from your network right now. Wait ten minutes and press Send again. Your text is still here.
# Faults
fault-idea-missing = Write the idea. One sentence is enough.
fault-unreadable-character = There is a character here that cannot be kept. Type the line again by hand.
fault-no-such-table = There is no such table. Write a number from 1 to { $n }.
fault-not-a-card = Write the number of the card, such as 17, or the four words on it.
fault-no-such-card = There is no such card. Compare number and words with the card, or leave the field empty and the idea gets a new code.
fault-card-used = The card has been typed in already. Check the number, or leave the field empty and the idea gets a new code.
# Receipt
receipt-thanks = Thank you! Your idea has been received.
receipt-number = Number
receipt-code = Your code
receipt-keep = Keep the code now.
receipt-keep-why = Write it down, take a picture of it or print this page. We cannot show it again, as we do not keep it ourselves.
receipt-held = The text seems to hold personal data. It is not shown openly until one of us has looked at it.
receipt-over = The receipt is shown for a quarter of an hour only, and that has passed. The idea is safe. If you have the code you can follow it as usual.
receipt-next = What happens now?
receipt-read-by = By { $date } at the latest somebody has read and sorted the idea.
receipt-answer = Then you get an answer with reasons. With the code you can always see where the idea is.
receipt-change = Do you want to change or add something? Write it with the code. What is sent again becomes one more idea.
receipt-mailed = We also write to the address you left. The code never stands in our letters.
receipt-slip = Download to print (PDF)
receipt-follow = Follow the idea
receipt-another = Leave another idea
receipt-slip-title = Receipt for idea { $number }
receipt-received = Received { $date }
receipt-follow-at = Follow your idea at
receipt-qr = QR code to the page where the code is entered
# Enter ideas
register = Enter ideas
register-gathering = Meeting or network
register-no-gathering = No meeting or network (paper)
register-table = Table
register-card = Number or code of the card
register-card-hint = If the idea is written on a card that was handed out. Its code then applies; the owner has it already.
register-text = The idea, word by word
register-text-hint = Write it as it stands, spelling mistakes too. One idea at a time.
register-email = The owner's e-mail
register-email-hint = Only if it stands on the card or the owner asks for it.
register-lang = Language
register-lang-told = Told from the text
register-send = Save and next
register-count = { $n ->
    [one] 1 idea from here so far
   *[other] { $n } ideas from here so far
}
register-count-table = { $n } from table { $table }
register-done = Idea { $number } is entered.
register-done-card = Card { $card } is entered as idea { $number }. The owner follows it with the code on the card.
register-hand-over = Code to hand to the owner. It is shown only now.
register-late = The collection is closed. What is entered now is marked as late.
# Similar ideas while writing
intake-similar-look = See similar ideas
intake-similar-write = Write a few words and we will look for similar ideas.
intake-similar-found = { $n ->
    [one] There is already one idea like yours.
   *[other] There are already { $n } ideas like yours.
}
intake-similar-none = No idea here is like yours yet.
intake-similar-welcome = Please send yours anyway. Every idea gets its own answer.
intake-similar-new-tab = (opens in a new tab)
# Debate posts and press cuttings
register-letter = Answer by letter
register-name = The owner's name
register-postal = The owner's postal address
register-postal-hint = Street or box, postcode and town, each on its line. Letters are written to those who left no e-mail.
register-cutting = From a newspaper or a debate
register-cutting-text = Write in your own words what the post wants, and say where it stood. Whoever wrote it does not become the owner of the idea and is not contacted.
register-source = Heading
register-publication = Newspaper or website
register-published = Published
register-published-hint = As precisely as you know: 2026, 2026-03 or 2026-03-12.
register-url = Web address
register-done-cutting = Idea { $number } is registered with its source. It has no owner.
fault-cutting-has-no-owner = A post from a newspaper has no owner with us. Empty this field, or remove the source if the idea was handed to you.
fault-not-an-address = Write the whole web address, as it begins: https://
fault-cutting-there = That post is registered already. Look for it among the ideas.
