-- Full launches: login, authorization (signed here), launch, first page. One launch at a time on each connection.
package.path = (os.getenv("LOAD_HOME") or ".") .. "/?.lua;" .. package.path
local launcher = require("launcher")
local report = require("report")

local threads = 0
function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
  report.keep(thread)
end

function init()
  launch = launcher.new(number * 125)
  durations, wrong = {}, 0
end

function request() return launch:request() end

function response(status, headers, body)
  local good = launch:answer(status, headers, body)
  if good == true then
    durations[#durations + 1] = launcher.now() - launch.started
  elseif good == false then
    wrong = wrong + 1
  end
end

function done(summary) report.print("full launches", summary) end
