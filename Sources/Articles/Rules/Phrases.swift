/// The phrases by which pages speak of themselves rather than of their subject, as data.
///
/// All are written as `Folding` leaves text. An asterisk stands for anything between two parts of a phrase.
enum Phrases {
    /// Lines that are nothing else, but for counts and punctuation.
    static let whole = Set(
        [
            "ad", "advertisement", "advertising", "sponsored", "sponsored content", "promoted", "partner content",
            "share", "share this", "share this article", "share this story", "share this post", "share article",
            "shares",
            "print", "email", "e-mail", "save", "tweet", "copy link", "bookmark", "gift article", "facebook", "twitter",
            "whatsapp", "linkedin", "reddit", "telegram", "wechat", "weibo", "pinterest", "flipboard", "x",
            "comment", "comments", "reply", "leave a comment", "leave a reply", "post a comment", "add a comment",
            "view comments", "show comments", "recent comments", "recent posts", "no comments", "no comments yet",
            "join the conversation", "join the discussion", "comments are closed", "likes", "views", "replies",
            "read more", "read next", "read also", "also read", "see also", "more", "learn more", "find out more",
            "continue reading", "keep reading", "show more", "load more", "view more", "see more", "more on this story",
            "related", "related articles", "related stories", "related topics", "related content", "related posts",
            "related news", "related links", "related coverage", "recommended", "recommended for you",
            "recommended stories",
            "suggested for you", "you may also like", "you might also like", "you may like", "more from this author",
            "more stories", "more news", "more articles", "in this section", "in this article", "on this page",
            "most viewed", "most read", "most popular", "most shared", "most commented", "trending", "trending now",
            "what's trending", "popular", "popular posts", "popular stories", "latest", "latest news", "latest stories",
            "latest articles", "latest posts", "top stories", "top news", "breaking news", "editor's picks",
            "editors' picks", "don't miss", "must read", "must reads", "around the web", "from the web", "hot topics",
            "newsletter", "newsletters", "sign up", "sign in", "log in", "login", "log out", "register", "subscribe",
            "subscribe now", "subscriptions", "my account", "menu", "search", "close", "skip to content",
            "skip to main content", "skip to navigation", "skip navigation", "home", "back", "back to top", "top",
            "next",
            "previous", "next article", "previous article", "next post", "previous post", "next story",
            "previous story",
            "follow", "follow us", "contact", "contact us", "about us", "about", "advertise", "advertise with us",
            "careers", "help", "faq", "sitemap", "site map", "accessibility", "privacy", "privacy policy",
            "privacy settings", "cookie policy", "cookie settings", "terms", "terms of use", "terms of service",
            "terms and conditions", "terms & conditions", "disclaimer", "imprint", "legal notice",
            "all rights reserved",
            "tags", "topics", "categories", "filed under", "archives", "meta", "loading", "loading...", "accept",
            "accept all", "accept cookies", "i agree", "ok", "got it", "dismiss", "manage preferences", "listen",
            "listen to this article", "listen now", "watch", "watch now", "watch live", "play", "play video", "pause",
            "gallery", "photo gallery", "view gallery", "photos", "slideshow", "podcasts", "donate", "donate now",
            "support us", "become a member", "download", "download the app", "download our app", "get the app",
            "app store", "google play", "rss", "rss feed", "image", "enlarge image", "view image", "toggle navigation",
            "toggle menu", "select language", "change language", "global edition", "international edition",
            "open in app", "article continues below", "story continues below", "story continues below advertisement",
            "advertisement - scroll to continue", "continue reading below", "this article is more than", "references",
            "sources", "external links", "notes", "footnotes", "have your say", "sister links", "like this",
            "like loading", "media contact", "media contacts",
            "press contact", "press contacts", "media enquiries", "press enquiries", "for immediate release", "ends",
            "-ends-", "end",
        ])

    /// What a line without a final stop, of at most `labelWords` words, may begin with.
    static let labels = [
        "share -", "share on", "share this", "share via", "share to", "follow us", "follow @", "download the",
        "download our",
        "get the app", "get our", "sign up", "register for", "register to", "log in to", "sign in to",
        "click here", "click to", "tap here", "tap to", "read more", "read also", "read next",
        "also read", "see also", "see more", "see all", "view all", "show all", "more:",
        "most viewed", "most read", "most popular", "most shared",
        "watch:", "listen:", "video:", "gallery:", "podcast:", "tags:", "tagged", "topics:", "topic:", "categories:",
        "category:", "filed under", "posted in", "keywords:", "labels:", "section:", "limited offer", "limited time",
        "special offer", "exclusive offer", "try it free", "start your free", "free trial", "start your subscription",
        "leave a comment", "leave a reply", "post a comment", "you may also", "you might also",
        "next article", "previous article", "next post", "previous post", "next:", "previous:",
        "licence for", "license for", "licence number", "license number", "licence no", "license no",
        "registration number", "registration no", "registered office", "company number", "company no",
        "vat number", "vat no", "issn", "icp", "contact:", "contact us", "email:", "e-mail:", "tel:", "phone:", "fax:",
        "twitter:", "facebook:", "instagram:", "source:", "sources:", "photo gallery", "view comments", "print this",
        "skip to", "open image", "powered by",
        "promoted by", "in association with", "our picks", "enter your email", "your email",
    ]

    /// The most words of a line that begins with a label.
    static let labelWords = 12

    /// What a notice of at most `noticeWords` words may begin with, whether it ends with a stop or not.
    static let openings =
        paywalls + [
            "copyright ©", "copyright (c)", "copyright 1", "copyright 2", "copyright by", "© ", "©1", "©2", "(c) 1",
            "(c) 2",
            "license for publishing", "licence for publishing", "limited offer", "limited-time offer", "follow us on",
            "follow * on twitter", "follow * on facebook", "follow * on x", "click here to", "click here for",
            "tap here to",
            "sign up for * newsletter", "sign up to * newsletter", "sign up for our", "sign up to our", "sign up here",
            "sign up now", "sign up today", "subscribe to our", "subscribe to the", "subscribe now", "subscribe today",
            "subscribe for", "subscribe here", "already a subscriber", "already a member", "already have an account",
            "become a member", "become a subscriber",
            "you have * free article",
            "you've read * article", "you have read * article", "download the * app", "download our",
            "read more:", "read also:", "read more about", "also read:", "see also:", "related:", "tags:", "topics:",
            "filed under:",
            "this article was originally", "this article originally", "this article first", "this article was first",
            "this article was published", "this article was amended", "this article is part of",
            "this article is republished",
            "this article has been", "this story was originally", "this story originally", "this story first",
            "this story has been updated", "this story was updated", "this story was produced",
            "this post was originally",
            "this post originally", "this post first", "this piece was originally", "this piece originally",
            "this piece first",
            "this is a developing story", "this is a breaking news", "originally published in",
            "originally published on",
            "originally published at", "first published in * on", "republished with permission",
            "reprinted with permission",
            "read the original", "our standards:", "read the full", "send us your", "write to us", "contact us at",
            "email us at", "we welcome your",
            "we want to hear from you", "have a tip", "got a tip", "do you have a story", "have a story",
            "have something to say",
            "want to write for", "interested in writing", "let us know what you think", "tell us what you think",
            "what do you think? ", "share your thoughts", "share your views", "share your opinion",
            "your email address will not", "your e-mail address will not", "required fields are", "notify me of",
            "save my name",
            "you must be logged in", "please log in", "please sign in",
            "by continuing * you agree", "by clicking * you agree", "by signing up * you agree",
            "by subscribing * you agree", "by signing up, you",
            "by submitting * you", "by registering * you agree", "by using this site", "we use cookies",
            "we and our partners", "this site uses", "this website uses", "our site uses", "our website uses",
            "accept cookies",
            "please enable", "enable javascript", "you need to enable", "note: browsers", "best viewed",
            "editor's note:",
            "editors' note:", "editor's note -", "disclaimer:", "disclosure:", "correction:", "clarification:",
            "advertisement:",
            "additional reporting", "with reporting", "with files from", "support our journalism", "support our work",
            "support independent",
            "if you enjoyed", "if you liked", "if you found this", "like this article", "like what you",
            "enjoyed this article",
            "enjoy this article", "thanks for reading", "thank you for reading", "join us on", "stay up to date",
            "stay updated", "never miss a story", "never miss an update", "join our newsletter", "join our community",
            "join our mailing",
            "listen to our podcast", "visit our website", "visit our site", "don't miss", "get the latest", "get daily",
            "get breaking news",
            "the latest news delivered", "to stay up to date", "for more news", "for more stories",
            "for more information, visit",
            "for more on this", "check out our", "view the discussion", "report an error",
            "report a mistake", "spotted a mistake", "found a mistake", "spot an error", "views are my own",
            "views are their own",
            "story continues", "article continues", "the post * appeared first on", "sources: ",
            "that's all for this week", "that's all for today", "that is all for this week", "that is all for today",
            "you're receiving this", "you are receiving this", "you received this", "was this email forwarded",
            "was this newsletter forwarded", "if someone forwarded", "you can unsubscribe", "to unsubscribe",
        ]

    /// What the offer begins with that stands in the place of the rest of an article.
    static let paywalls = [
        "to continue reading", "to keep reading", "to read the full", "to read more", "this content is for subscribers",
        "this article is for subscribers", "this story is for subscribers", "this article is for members",
        "this post is for paid subscribers", "this post is for paying subscribers", "you have reached your limit",
        "continue reading with", "subscribe to continue", "subscribe to keep reading", "sign in to continue reading",
        "log in to continue reading", "register to continue reading",
    ]

    /// What a notice of at most `noticeWords` words may say anywhere.
    static let notices = [
        "all rights reserved", "necessarily reflect * view", "necessarily reflect * opinion",
        "necessarily reflect * position",
        "necessarily reflect * polic", "necessarily represent * view", "necessarily represent * opinion",
        "views * not necessarily reflect", "views * not necessarily represent",
        "views * not necessarily those", "opinions * not necessarily reflect", "opinions * not necessarily represent",
        "opinions * not necessarily those", "views * don't necessarily reflect", "views * don't necessarily represent",
        "opinions * don't necessarily reflect", "views expressed * do not", "opinions expressed * do not",

        "opinions expressed * own",
        "views expressed * own", "views expressed * author", "opinions expressed * author",
        "opinions expressed * solely",
        "views expressed * solely", "delivered to your inbox", "straight to your inbox", "directly to your inbox",
        "sign up * newsletter",
        "subscribe * newsletter", "without * written permission", "without * written authorization",
        "may not be * republished",
        "may not be * redistributed", "not be republished", "unauthorized reproduction",
        "will not be published * required",
        "agree to our terms", "agree to our privacy", "agree to our use", "agree to the terms",
        "our privacy policy and", "cookies to improve", "cookies to ensure",
        "cookies to give", "cookies to provide", "does not support javascript", "javascript is disabled",
        "javascript enabled", "protected by recaptcha", "available on the app store", "download * app store",
        "download * google play", "then send us", "send us * your writings", "cancel anytime", "cancel at any time",
        "per month for the first", "register to read", "subscribe to read",
        "subscribe to continue", "to unlock this", "exclusive to subscribers", "reserved for subscribers",
        "available to subscribers", "reprinted from", "republished from * under a creative commons",
        "under a creative commons", "submit * op-ed", "guest essay guidelines",
    ]

    /// What a firm's notice begins with that none of its forecasts binds it. Such notices are long.
    static let disclaimers = [
        "forward-looking statement", "cautionary statement", "cautionary note", "safe harbor",
        "this * contains forward-looking statements", "this * may contain forward-looking statements",
        "statements in this * are forward-looking",
    ]

    /// What a line says of how to reach somebody, where it gives a name, an address or a number as well.
    static let contacts = [
        "follow her on", "follow him on", "follow them on", "follow me on", "follow us on", "can be reached at",
        "be contacted at",
    ]

    /// Where people are followed.
    static let networks = ["twitter", "facebook", "instagram", "linkedin", "mastodon", "bluesky", "threads", "youtube"]

    /// What a line that names who worked on an article begins with.
    static let credits = [
        "reporting by ", "edited by ", "editing by ", "compiled by ", "translated by ", "translation by ",
    ]

    /// The most words of a notice.
    static let noticeWords = 80

    /// The headings of what readers wrote about an article.
    static let comments: Set = [
        "leave a comment", "leave a reply", "post a comment", "add a comment", "comments", "recent comments",
        "no comments yet", "view comments", "show comments", "join the conversation", "join the discussion",
        "have your say",
    ]

    /// The headings of other articles, and of whom to ask about one.
    static let otherThings: Set = [
        "recent posts", "most viewed", "most read", "most popular", "most shared", "trending", "trending now",
        "popular posts", "latest news", "latest stories", "latest articles", "top stories", "more stories", "more news",
        "more articles", "related", "related articles", "related stories", "related posts", "related news",
        "related links", "related coverage", "related content", "recommended", "recommended for you",
        "recommended stories", "you may also like", "you might also like", "you may like", "read next", "references",
        "sources", "external links", "footnotes", "editor's picks", "editors' picks", "around the web", "from the web",
        "sister links", "media contact", "media contacts", "press contact", "press contacts", "suggested for you",
    ]
}
