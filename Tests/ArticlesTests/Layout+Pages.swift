extension Layout {
    /// Invented pages as they look when all their text is copied.
    static let pages = [
        Layout(
            "a local paper",
            """
            boilerplate> Skip to content
            boilerplate> News
            boilerplate> Sport
            boilerplate> The Harbour Gazette
            boilerplate> LOCAL
            title> Council votes to close the old ferry bridge for two years
            heading> Repairs will cost twice what was planned, engineers warn
            byline> By Marta Kowal and Tim O'Neill, Transport Correspondent
            date> Published: 14 May 2022, 06:30 BST
            date> 3 min read
            boilerplate> Share on Facebook

            caption> The ferry bridge seen from the east bank last week. (Photo: Lena Ward)

            body> The bridge, which carries eleven thousand cars a day, has been losing concrete since the spring floods. Engineers say that a partial repair would not last the winter.

            body> "We looked at every option and none of them kept one lane open," said Priya Nair, who leads the works department.

            boilerplate> READ MORE: Ten streets that will change this summer

            heading> Traders fear an empty winter

            body> Shop owners on the east bank told the meeting that they expect to lose a third of their trade.

            boilerplate> Sign up for our morning newsletter and never miss a local story.

            boilerplate> Advertisement

            body> The council has promised a free shuttle bus. Critics doubt that it will come often enough.

            boilerplate> Related articles

            boilerplate> Why the spring floods hit the east bank hardest
            boilerplate> A short history of the ferry bridge

            byline> Marta Kowal is a reporter at the Harbour Gazette.

            boilerplate> © 2022 The Harbour Gazette. All rights reserved.
            boilerplate> Comments (2)
            boilerplate> Oldsalt says:
            boilerplate> This should have been done ten years ago. I said so at the time.
            boilerplate> Reply
            """),
        Layout(
            "a weblog with comments",
            """
            boilerplate> Notes from a small orchard

            boilerplate> Home | About | Archive | Contact

            title> Why I stopped watering my lawn

            byline> Posted on 3 May 2021 by Ana Ruiz

            body> Every July I used to pour a bathtub of water on grass that nobody walks on. Last year I stopped, and nothing terrible happened.

            heading> What the neighbours said

            body> At first they thought that I was ill. Then two of them asked me how much I save.

            heading> Is it worth it?

            body> I think so. The bees agree, and so does the water bill that came last week.

            body> Here is what you need:

            body> a bag of clover seed
            body> some patience

            body> Sow the seed in early autumn and keep the birds away for a week.

            boilerplate> Share this:

            boilerplate> Click to share on Twitter

            boilerplate> Related

            boilerplate> How to prune a plum tree

            boilerplate> 4 thoughts on “Why I stopped watering my lawn”

            boilerplate> Pavel
            boilerplate> I did the same and my wife was furious for a month. Now she likes the flowers.

            boilerplate> Leave a Reply
            """),
        Layout(
            "a company's statement",
            """
            boilerplate> FOR IMMEDIATE RELEASE

            title> Northwind Labs recalls 40,000 heaters after fire reports

            body> OSLO, Norway, 12 January 2023 – Northwind Labs is calling back all heaters of its Ember series, because a cable can overheat. Owners should unplug them at once.

            body> "Safety comes before sales, and we got this one wrong," said chief executive Ingrid Solberg. The company will replace each heater at no cost.

            body> No injuries have been reported so far. The regulator, however, says that it had warned the firm a year ago.

            boilerplate> About Northwind Labs

            boilerplate> Northwind Labs makes heaters and fans for homes in forty countries.

            boilerplate> Media contact:
            boilerplate> Jonas Berg
            boilerplate> press@northwind.example
            """),
        Layout(
            "a column with lists and no blank lines",
            """
            title> Three reasons to keep cash
            body> Cash is dying, we are told. I think that the funeral is premature.
            heading> It works when the power is out
            body> After last year's storm the card terminals in our town were dead for two days. The baker sold bread for coins.
            heading> It costs nothing to accept
            body> Shops pay a fee on every card payment, and those fees end up in prices.
            body> The banks say that handling notes costs them a fortune:
            body> moving notes between branches
            body> counting them twice
            body> They have a point, but it is their point and not ours.
            byline> The writer is a retired locksmith.
            boilerplate> More stories
            boilerplate> Why bakers still love coins
            """),
        Layout(
            "a page in several languages with a shop's offer in its midst",
            """
            boilerplate> English Deutsch Français 日本語
            boilerplate> Start / Culture / Essays

            title> The library we deserve

            byline> by Helen Osei
            date> March 3, 2020
            date> 8:15 am

            body> A library is not a warehouse for books. It is the last room in town where nobody asks what you want to buy.

            boilerplate> Our reading pass
            boilerplate> Everything we print, wherever you sit
            boilerplate> Download the app

            heading> The mayor disagrees

            body> He calls the building a luxury. He is wrong, and he knows it: his own children learned to read there.

            byline> Helen Osei is the author of "Rooms Without Doors."

            boilerplate> This column does not necessarily reflect the opinion of the Riverton Post and its owners.

            boilerplate> The last cinema in town closes its doorsBy Jon Falk

            boilerplate> A poet who counts trees
            """),
        Layout(
            "a text that starts at once",
            """
            body> Three ministers of the coalition stepped down on Tuesday, saying that the prime minister had misled them about the budget.
            body> "I cannot defend figures that I know to be wrong," the outgoing finance minister, Olga Petrenko, told reporters.
            body> According to her office.
            body> Analysts expect an early election. (Reporting by Sam Hill in Riga)
            """),
    ]
}
