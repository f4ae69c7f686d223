# Letters to somebody who left an idea
mail-hello = Hello,
mail-subject-receipt = We have received your idea no. { $number }
mail-subject-question = A question about your idea no. { $number }
mail-subject-answer = Answer to your idea no. { $number }
mail-subject-news = News about your idea no. { $number }
mail-subject-did-it-help = Did the answer to your idea no. { $number } help?
# What has happened
mail-said-receipt = Thank you for your idea. It has number { $number } at { $space }.
mail-said-question = We have a question about your idea no. { $number }:
mail-said-in-proposal = Your idea no. { $number } is now part of a proposal. This is what we took from it:
mail-said-parked = Your idea no. { $number } rests until { $date }. The reason is:
mail-said-woken = Your idea no. { $number } has rested long enough and we are working on it again.
mail-said-referred = We have passed your idea no. { $number } on to { $receiver }, who can act on it. This is what we wrote to them:
mail-said-answered = Your idea no. { $number } has been answered.
mail-said-progress = We want to tell you how your idea no. { $number } is getting on:
mail-said-withheld = The text of your idea no. { $number } is not shown to the public.
mail-said-withdrawn = You have taken back your idea no. { $number }.
mail-said-reopened = We have taken up your idea no. { $number } again.
mail-said-did-it-help = Some time ago you got an answer to your idea no. { $number }. Did it help you?
mail-said-news = Something has happened to your idea no. { $number }.
mail-reference = Their number for the matter is { $reference }.
# Reasons
mail-reason-already-done = What you wish for exists already.
mail-reason-started = Work on it has begun.
mail-reason-declined = We will not do it.
mail-reason-not-ours = It is for others than us to decide.
mail-reason-information = Here is the answer to what you asked.
mail-reason-insufficient = We learned too little to be able to go on.
mail-reason-personal-data = The reason is that it holds personal data that cannot be covered.
mail-reason-abuse = The reason is that it holds threats, hatred or insults.
mail-reason-secrecy = The reason is that it holds information covered by secrecy.
mail-reason-spam = The reason is that it is advertising or machine-made noise.
# What happens now
mail-next-read-by = Somebody will have read it by { $date }. You always get an answer, whatever becomes of the idea.
mail-next-answer = We write again when something happens. You always get an answer, whatever becomes of the idea.
mail-next-reply-by = Please reply by { $date } on your idea's page. If you do not, we go on with what you have already written.
mail-next-wake = On { $date } we take it up again. You do not have to do anything.
mail-next-receiver = From here on they take it further. With us, the idea is closed.
mail-next-closed = If the answer does not help you, you can say so on your idea's page.
mail-next-withheld = If you think that is wrong, write to us on your idea's page.
mail-next-withdrawn = We do nothing more with it. You can leave a new idea whenever you like.
mail-next-did-it-help = Answer yes or no on your idea's page. A no comes back to those who work with the ideas.
# Where to follow the idea
mail-follow-by-code = Follow the idea here. You need the code on your receipt:
mail-follow = Follow the idea here:
mail-why-you = You get this letter because you left your address with the idea. If you want no more of them, remove the address on your idea's page.
# Signing in and invitations
mail-subject-sign-in = Your link to sign in
mail-sign-in = This link signs you in. It works for { $minutes } minutes and only once:
mail-sign-in-not-you = Did you not ask for it? Then there is nothing you need to do.
mail-subject-invitation = Invitation to { $space }
mail-invitation = You are invited to work with the ideas of { $space }. This link accepts the invitation. It works for { $days } days:
mail-invitation-not-you = Does this mean nothing to you? Then there is nothing you need to do.
# The letter box of the demo
mailbox = Letter box
mailbox-text = These are the letters that would otherwise have been sent. Nothing leaves this computer.
mailbox-empty = There are no letters here yet.
mailbox-to = To { $address }
mail-said-adopted = Good news: the proposal that your idea no. { $number } is part of has been adopted by everyone who had to: { $title }.
mail-said-referred-back = The proposal that your idea no. { $number } is part of was sent back for more work: { $title }.
mail-said-rejected = One of the proposals that your idea no. { $number } is part of was turned down: { $title }. Work on the idea goes on elsewhere.
mail-said-action-started = Something that your idea no. { $number } contributed to has begun: { $title }.
mail-said-action-completed = Something that your idea no. { $number } contributed to has been carried out: { $title }.
mail-said-action-cancelled = Something that your idea no. { $number } contributed to was called off: { $title }.
mail-said-realised = Your idea no. { $number } has led to a result: { $title }.
mail-next-result = You will hear from us again when something more happens.
mail-next-thanks = Thank you for contributing. The whole way from idea to result is on your idea’s page.
mail-said-invited = Your idea no. { $number } has led on, and you are invited: { $title }.
mail-said-carried = Your idea no. { $number } was not taken up last time. Now it comes along into { $title }, with the same number and the same text.
