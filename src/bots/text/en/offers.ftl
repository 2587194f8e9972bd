command-offers = Market: find offers, search them, order
command-sell = Sell a service or a product, or offer an exchange
option-search = What to search for
button-market = Market
button-offers = Offers
button-sell = Sell something
button-my-offers = My offers
button-open-offer = Open this offer
button-search-offers = Search
button-search-again = Another search
button-search-off = Without the search
button-edit-offer = Edit
button-stock = Stock
button-withdraw-offer = Withdraw
button-withdraw-offer-sure = Withdraw for good
button-whole-text = Read all of it
button-pictures = Pictures
button-seller-ratings = What buyers say
button-take-down-offer = Take it down
offers-title = Offers
offers-title-search = Offers with "{ $words }"
offers-title-none = No offers yet
offers-title-unmatched = No offer matches
offers-none-at-all = Whatever somebody offers appears here at once. What could you sell?
offers-none = Take one of the filters off, search for other words, or look again later.
offers-without = Without: { $what }
offers-pick-kind = Kind
offers-pick-category = Category
offers-pick-price = Price
offers-pick-order = Order
offers-all-kinds = All kinds
offers-all-categories = All categories
offers-any-price = Any price
offers-band = { $from } to { $to }
offers-band-lowest = Under { $to }
offers-band-highest = { $from } and more
offers-order = { $order ->
    [cheapest] Cheapest first
   *[newest] Newest first
  }
offers-line-stars = ★ { $stars } ({ $count })
offers-line-mine = yours
offer-kind = { $kind ->
    [SERVICE] Service
    [PRODUCT] Product
   *[EXCHANGE] Exchange
  }
offer-kind-what = { $kind ->
    [SERVICE] You do something for the buyer.
    [PRODUCT] You hand something over, as often as you have it.
   *[EXCHANGE] You do something and get something done in return; the buyer can pay a difference.
  }
offer-category = { $category ->
    [design] Design and graphics
    [writing] Writing and editing
    [translation] Translation
    [development] Programming and web
    [marketing] Marketing and social media
    [video] Video and animation
    [audio] Music and voice
    [photo] Photos
    [data] Data and research
    [business] Office and business
    [lessons] Lessons and advice
    [digital] Digital goods
    [goods] Goods to be sent
   *[other] Something else
  }
offer-state = { $state ->
    [ACTIVE] on the market
    [PAUSED] paused
    [SOLD_OUT] sold out
    [BUSY] fully booked
    [WITHDRAWN] withdrawn
   *[TAKEN_DOWN] taken down by an operator
  }
offer-exchange = Exchange
offer-exchange-difference = Exchange + { $price }
offer-exchange-nothing = nothing, this for that
label-difference = The buyer pays
label-kind = Kind
label-wants = Wanted in return
label-delivery = Delivery
label-stock = In stock
label-seller-record = Their record
label-own-record = Your record
label-orders-open = Orders open
label-places = Free for orders
offer-delivery = within { $days } { $days ->
    [one] day
   *[other] days
  }
seller-new = new here, no order completed yet
seller-record = { $completed } { $completed ->
    [one] order
   *[other] orders
  } completed
seller-free = { $completed } { $completed ->
    [one] exchange
   *[other] exchanges
  } without a price
seller-stars = { $stars } of 5 stars ({ $count })
seller-on-time = { $percent } on time
seller-cancelled = { $count } cancelled by the seller
seller-undelivered = { $count } not delivered
offer-busy-hint = This seller has as many orders of it as they can take at once. Look again in a few days.
offer-sold-out-hint = Sold out at the moment.
offer-paused-hint = The seller has paused it: it cannot be ordered at the moment.
offer-withdrawn-hint = It is withdrawn and cannot be ordered any more. Orders that were placed run on.
offer-taken-down-hint = An operator took it down: { $reason }
offer-mine-hint = This is your own offer, as buyers see it.
button-order = Order for { $price }
button-exchange = Offer an exchange
button-exchange-difference = Exchange and pay { $price }
own-offers-title = My offers
own-offers-none = You offer nothing yet. It is free, and live at once.
own-offers-line = { $state } · { $price } · { $left } left · { $open } { $open ->
    [one] order
   *[other] orders
  } open
own-offers-line-service = { $state } · { $price } · { $open } { $open ->
    [one] order
   *[other] orders
  } open
search-offers-title = Search the market
search-offers-ask = What are you looking for?
search-offers-hint = A few words of the title or the description, for example: logo
sell-title = Sell something
sell-kinds = Publishing is free and your offer is live at once. What do you offer?
sell-pick-kind = What do you offer?
sell-form-title = New offer: { $kind }
sell-intro = A few questions, then a preview. Nothing is published before you press the last button.
sell-unfinished = You began an offer and have not published it. What you entered is kept.
button-continue-offer = Continue "{ $title }"
sell-category = Category
sell-name = Title
sell-name-hint = What you offer, in a few words. For example: I will design a logo.
sell-description = Description
sell-description-hint = What exactly the buyer gets, and what you need from them.
sell-wants = What you want in return
sell-wants-hint = What the buyer does or gives you for it.
sell-price = Price
sell-price-hint = What the buyer pays, in dollars.
sell-difference = The buyer pays a difference of
sell-difference-hint = In dollars, on top of what they give. 0 if you only exchange.
sell-days = Days until delivery
sell-days-hint = Counted from the moment you accept an order. Past it the buyer may cancel.
sell-stock = In stock
sell-stock-hint = How many you have. Each order takes one.
sell-pictures = Pictures
sell-pictures-hint = Up to { $max }. Show what you sell, or work you have done.
sell-link-refused = A link in it does not lead to a public website: only http and https, with a name, without a password. Please change it.
sell-you-get = For each paid order you get { $net }: the price less a fee of { $fee }.
sell-you-get-all = For each paid order you get the whole price: there is no fee.
sell-free = Publishing costs nothing. Orders come to you here, with buttons to accept or decline.
sell-send = Publish for free
sell-done = Your offer is live.
edit-offer-title = Edit "{ $title }"
edit-offer-intro = What you change holds for new orders. Orders that run keep what they were placed under.
edit-offer-hint = It will be version { $version }.
edit-offer-send = Save as version { $version }
edit-offer-done = Saved as version { $version }.
edit-offer-nothing = Nothing was changed.
stock-title = Stock of "{ $title }"
stock-intro = There are { $available } now. 0 takes it out of the lists until you have more.
stock-ask = How many are there now?
stock-done = { $stock } in stock.
offer-paused = Paused. Nobody new can order it.
offer-resumed = It can be ordered again.
offer-withdrawn = Withdrawn for good.
withdraw-offer-title = Withdraw "{ $title }"?
withdraw-offer-what = Nobody can order it any more, for good. If you only want a break, pause it instead.
withdraw-offer-open = { $open } { $open ->
    [one] order of it is
   *[other] orders of it are
  } open: { $open ->
    [one] it runs
   *[other] they run
  } on.
seller-ratings-title = What buyers say of { $name }
seller-ratings-none = No buyer has rated this seller yet.
seller-rating-line = "{ $title }", { $at }
seller-rating-free = "{ $title }" (exchange without a price), { $at }
take-down-offer-title = Take down "{ $title }"
take-down-offer-intro = Nobody can order it any more, for good. Orders that run keep running. The seller reads your reason.
take-down-offer-reason = Why is it taken down?
take-down-offer-send = Take it down
take-down-offer-done = Taken down. The seller is told.
notice-offer-taken-down = An operator took your offer "{ $title }" down
notice-offer-taken-down-hint = Nobody can order it any more. Orders that were placed run on.
ticket-about-offer = Offer "{ $title }": { $state }
help-market = To buy or sell: in the market anybody offers services, products and exchanges. The price of an order is set aside until you have what you ordered.
refused-offer-price = The price must be between { $min } and { $max }.
refused-too-many-offers = You have { $limit } offers already, which is the most. Withdraw one that you do not need.
refused-offer-moved-on = { $state ->
    [ACTIVE] This offer is on the market already.
    [PAUSED] This offer is paused already.
   *[WITHDRAWN] This offer is withdrawn for good.
  }
refused-stock-changed = Some were ordered in the meantime: there are { $available } now. Nothing was changed; please say it again.
button-find-offer = Find an offer
admin-offers-title = Offers
admin-offers-none = No such offer.
admin-offers-line = { $seller } · { $state } · { $at }
find-offer-title = Find an offer
find-offer-ask = Title, seller or id
