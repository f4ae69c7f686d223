# Contribute
contribute = Contribute
contribute-lead = What will you do yourselves? A department, a firm, an association or you alone: everybody is needed. Choose an area and write in your own words. It takes two minutes and no account.
contribute-step-1 = Step 1 of 3: choose an area
contribute-step-2 = Step 2 of 3: write
contribute-step-3 = Step 3 of 3: save the code
contribute-closed = We are not taking new commitments here just now.
contribute-closed-next = If you have a plan already, you can open it with your code.
contribute-no-areas = There are no areas to contribute to yet.
contribute-no-areas-next = They come with a strategy or a programme that has focus areas.
contribute-examples-short = For example:
contribute-examples = Ways to contribute, for example
contribute-other-area = Choose another area
contribute-write-title = Your commitment
contribute-before = Before you write:
contribute-public-records = What you send becomes a public record and can be asked for. Write nothing about yourself or others that must not become known.
contribute-text = What will you do?
contribute-text-hint = One sentence is enough. Write what you will do yourselves, not what others should do.
contribute-by = When should it be done?
contribute-by-hint = A day to aim at. You can change it whenever you like.
contribute-kind = Who is contributing?
contribute-name = Name
contribute-name-hint = What you are called. On your own you need no name: you are then shown as “Resident” and a number.
contribute-name-question = May the name be shown?
contribute-name-public = I am on my own and want to be shown by my name
contribute-share = Who may read the commitment?
contribute-share-hint = You can change your mind at any time, with your code.
contribute-share-no = Only those who have the code
contribute-share-yes = Everybody: it is shown on the area’s page
contribute-reminder = Optional: a reminder by e-mail
contribute-email = E-mail
contribute-email-hint = We write once only, when the day has come. The address is shown to nobody.
contribute-send = Leave the commitment
contribute-next = What happens next?
contribute-next-code = You get a number and a code of four words. The code is the key to your own plan.
contribute-next-plan = In the plan you add more commitments, change them, print them and tell what came of them.
contribute-next-share = What you share is seen on the area’s page, so that others can do it together with you.
contribute-into-plan = This goes into the plan of { $actor }.
contribute-press-again = The commitment has not been sent yet. Press the button once more, so that we know you are human. Your text is still here.
contribute-same-text = The same text came from your network a moment ago. If it is another commitment, press the button again. Otherwise all is done.
contribute-too-many = Very many commitments are coming from the same network as yours just now. Wait ten minutes and press the button again. Your text is still here.
contribute-to-area = Contribute to this area
contribute-to-strategy = Contribute to the programme
fault-name-personal = The name seems to hold a telephone number, an identity number or an address. Write the name only.
# Receipt
contribute-thanks = Thank you! The commitment is saved.
contribute-receipt-number = Commitment number
contribute-receipt-code = The code to your plan
contribute-receipt-keep = Save the code now.
contribute-receipt-keep-why = Write it down, take a picture of it or print the page. We cannot show it again: we do not keep it ourselves.
contribute-receipt-next = What happens now?
contribute-receipt-private = The commitment is your own: only those who have the code can read it.
contribute-receipt-held = The commitment is shown to everybody as soon as one of us has looked at it.
contribute-receipt-shared = The commitment is now shown on the area’s page.
contribute-receipt-plan = With the code you open your plan: add, change, share or take back.
contribute-receipt-print = The plan can be printed. You need no account.
contribute-receipt-over = The receipt is shown for a quarter of an hour only, and that is over. The commitment is saved. If you have the code you can open the plan as usual.
contribute-another = Contribute once more, as somebody else
# Actors
actor-department = Department, school or workplace
actor-firm = Firm
actor-association = Association or network
actor-individual = Individual
actors-department = Departments
actors-firm = Firms
actors-association = Associations
actors-individual = Individuals
actors-in-text-department = departments
actors-in-text-firm = firms
actors-in-text-association = associations
actors-in-text-individual = individuals
actor-pseudonym = Resident { $n }
list-and = { $first } and { $last }
# Commitments
commitment = Commitment
commitment-number = Commitment { $n }
commitment-by = by { $date }
commitment-area = Area
commitments-title = How we contribute
commitments-lead = { $n ->
    [0] Nobody has shared a commitment to this area yet.
    [one] One commitment to this area is shared.
   *[other] { $n } commitments to this area are shared.
}
commitments-so-far = { $n ->
    [0] No shared commitments yet
    [one] One shared commitment
   *[other] { $n } shared commitments
}
commitments-missing = Still missing here: { $kinds }. Everybody is needed.
commitments-missing-all = Nobody has promised anything here yet. Be the first!
commitment-life-open = To do
commitment-life-done = Done
commitment-life-withdrawn = Taken back
commitment-seen-private = Only in the plan
commitment-seen-held = Waiting for a look
commitment-seen-shared = Shared
commitment-seen-says-private = Only those who have the code can read this.
commitment-seen-says-held = You have shared this. One of us looks at the text before everybody can read it.
commitment-seen-says-shared = Everybody can read this on the area’s page.
commitment-outcome-is = What came of it:
commitment-reason-is = From us who look at the texts:
commitment-share = Share with everybody
commitment-unshare = Stop sharing
commitment-reopen = It is not done yet
commitment-finish-title = Is it done?
commitment-outcome = What came of it?
commitment-outcome-hint = A sentence or two. Tell us too if it turned out differently.
commitment-finish = It is done
commitment-edit-title = Change
commitment-withdraw = Take the commitment back
commitment-withdraw-text = It is then shown to nobody any more, and this cannot be undone.
commitment-added = The commitment is in the plan.
commitment-saved = The change is saved.
commitment-saved-held = It is saved. One of us looks at the text before everybody can read it.
commitment-finished = Well done! It is marked as done.
commitment-is-shared = Everybody can now read it on the area’s page.
commitment-is-private = Only those who have the code can read it now.
commitment-is-open = It is no longer marked as done.
commitment-is-withdrawn = The commitment is taken back.
commitment-moved-on = The commitment has changed since you opened the page. Look at how it is now, and do it again if you like.
# My plan
plan-title = My plan
plan-lead = Everything here is your own until you share it. Go through the areas one by one: what do you do already, and what more could you do?
plan-have-code = Do you have a plan already? Open it with your code
plan-continue = Go on in your plan
plan-continue-as = Go on in the plan of { $actor }
plan-enter-title = Open your plan
plan-enter-lead = Write the code you got when you left your first commitment.
plan-code = Your code
plan-code-hint = Four words and a digit, for example “{ $example }”. Capital or small letters make no difference, and you may leave out the digit.
plan-code-not-found = We find no plan with that code here. Have another look at your receipt.
plan-code-of-idea = Is it the code to an idea? Follow your idea
plan-code-of-plan = Is it the code to a plan of your own? Open your plan
plan-open = Open my plan
plan-begin = No plan yet? Leave a first commitment
plan-lost = Have you lost the code?
plan-lost-text = We cannot find it for you: we do not keep it in readable form. That is why nobody else can read your plan. You can always begin a new one. If you want something that you have shared to be taken away, get in touch with the municipality.
plan-session-over = Some time has passed, so we closed the plan. Write the code again.
plan-shown-as = shown as { $actor }
plan-about = What we do already
plan-about-form = About you: what you do, name and reminders
plan-about-hint = For your own eyes only. Seeing what one does already is a good beginning of a plan.
plan-add = Add a commitment
plan-change = Change, share or end commitment { $n }
plan-alike = Like what others will do:
plan-gone = Taken back, and to areas that are no more
plan-due = The day has come for commitment { $n }.
plan-due-tell = Tell what came of it
plan-field-about = What do you do already?
plan-field-name = Name
plan-field-email = E-mail for reminders
plan-name-hint = Shown only if you tick the box.
plan-email-kept = Reminders go to { $address }. Write a new address if it should be another.
plan-email-forget = Remove the address
plan-email-forgotten = The address is removed.
plan-saved = It is saved.
plan-print = Print the page from your browser, and you have the plan on paper without buttons.
plan-leave = Close the plan
plan-leave-text = Do this if you borrow somebody else’s phone or computer. Otherwise the plan closes by itself after two hours.
plan-left = The plan is closed.
# Together
together-title = The commitments together
together-link = See what belongs together and what is missing
together-lead = { $n ->
    [0] Nobody has shared a commitment yet.
    [one] One shared commitment, beside the areas.
   *[other] { $n } shared commitments, side by side.
}
together-suggests = We compare the words of the texts and say which they are. These are suggestions: everybody decides for themselves whom to work with.
together-newest = The newest { $n } are compared.
together-none = No commitments are shared yet.
together-none-next = Once some have shared theirs, you see here what belongs together.
together-overlaps = Several want similar things
together-no-overlaps = Nothing that is shared is clearly like anything else.
together-alike = { $n ->
    [2] Two actors want to do similar things
    [3] Three actors want to do similar things
    [4] Four actors want to do similar things
    [5] Five actors want to do similar things
   *[other] { $n } actors want to do similar things
}
together-because = Words in common: { $words }
together-partners = Could they help each other?
together-partners-text = Two actors of different kinds that touch on the same thing.
together-gaps = Who is missing?
# The desk
desk-contribute = Commitments
desk-contribute-lead = Texts that look as if they held personal data wait here until somebody has looked. Private plans are not seen, only how many they are.
desk-contribute-held = Waiting for a look
desk-contribute-none = Nothing is waiting.
desk-contribute-none-next = All shared commitments stand on the areas’ pages. Open one from there if it must be held.
desk-contribute-actor = Actor
desk-contribute-kind = Kind
desk-contribute-when = Left
desk-contribute-numbers = How many
desk-contribute-by-area = Shared commitments by area and kind of actor
desk-contribute-by-standing = All commitments by how far they have come and who may read them
desk-contribute-life = State
desk-contribute-sum = Sum
desk-contribute-elsewhere = Areas that are no more
desk-contribute-public = Show the page Contribute
look-why-hints = The text seems to hold a telephone number, an identity number or an address.
look-why-watched = The text has been covered or held before, so every new wording is shown here first.
look-release = Show the text as it is
look-release-text = Is there nothing that must be covered?
look-mask-title = Cover something
look-text = The text that everybody may read
look-text-hint = What looks like personal data is covered already. Change nothing but what must be covered.
look-outcome = The outcome that everybody may read
look-reason = Reason
look-reason-hint = The actor reads the reason in its plan.
look-mask = Show with this covered
look-hold-title = Hold it
look-hold-text = The commitment is no longer shown to everybody until somebody has looked at it again.
look-hold = Hold the commitment
commitment-released = The commitment is now shown to everybody.
commitment-masked = The commitment is now shown to everybody, with what you covered.
commitment-held = The commitment is held.
examples-title = Examples of commitments
examples-title-about = Examples of what one can commit to, for each area.
examples-lead = The examples stand on the page Contribute, at each area. Write them in the language of your strategy.
examples-lines = Examples, one on each line
examples-hint = Twelve lines at most. Begin with a small one.
examples-saved = The examples are saved.
# Refusals
refusal-commitments-closed = We are not taking new commitments here just now.
refusal-plan-full = { $n ->
   *[other] The plan has { $n } commitments already. There is no room for more in one plan.
}
refusal-no-such-area = The area is no more. Go back and choose another.
refusal-commitment-withdrawn = The commitment is taken back and cannot be changed.
refusal-commitment-done = The commitment is marked as done. Open it again to change it.
refusal-commitment-open = The commitment is not marked as done.
refusal-commitment-shared = The commitment is shared already.
refusal-commitment-private = The commitment is not shared.
refusal-commitment-not-shared = The commitment is not shown to everybody, so there is nothing to hold.
refusal-commitment-not-held = The commitment is no longer waiting for a look.
refusal-commitment-reason = Write a reason, so that the actor understands.
# Reminder
commitment-mail-subject = The day has come for your commitment – { $space }
commitment-mail-said = Commitment { $number } was to be done by { $date }. This is what you wrote:
commitment-mail-next = How did it go? Open your plan and tell what came of it, or choose a new day. It is up to you.
commitment-mail-follow = Open your plan with the code you got:
commitment-mail-why-you = You get this letter once only, because you asked for a reminder when you left your commitment. { $space }
commitment-goal = Goal it helps
commitment-action = Action it helps
commitment-helps-none = Nothing chosen
commitment-helps-title = What it helps
commitment-helps-text = You need not choose. If you do, it is also shown on the page of the goal or the action, as long as everybody may read it.
commitment-helps-goal = Helps the goal: { $title }
commitment-helps-action = Helps the action: { $title }
